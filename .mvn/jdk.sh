# Sourced by mvnw: settles JAVA_HOME on a JDK new enough to build Dateline, or says what to install.
# Looks at JAVA_HOME first, then at the java on PATH, then where JDKs usually lie.
needed=25

is_new_enough() { # a JDK's folder
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  major=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release")
  [ "${major:-0}" -ge "$needed" ]
}

on_path() {
  java=$(command -v java) || return 0
  java=$(readlink -f "$java" 2>/dev/null || echo "$java")
  echo "${java%/bin/java}"
}

found=
for jdk in "${JAVA_HOME:-}" "$(on_path)" \
  /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
  "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
  if [ -n "$jdk" ] && is_new_enough "$jdk"; then
    found=$jdk
    break
  fi
done

if [ -z "$found" ]; then
  echo "Dateline needs a JDK $needed or newer and found none in JAVA_HOME, on PATH or in the usual folders." >&2
  echo "Install one (for instance Temurin $needed from https://adoptium.net) or set JAVA_HOME to it, then run this again." >&2
  exit 1
fi
JAVA_HOME=$found
export JAVA_HOME
unset needed found jdk java major
