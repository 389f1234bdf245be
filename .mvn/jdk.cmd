@ECHO OFF
REM Called by mvnw.cmd: settles JAVA_HOME on a JDK new enough to build Dateline, or says what to install.
REM Looks at JAVA_HOME first, then at the javac on PATH, then where JDKs usually lie.
IF DEFINED JAVA_HOME CALL :try "%JAVA_HOME%" && EXIT /B 0
FOR /F "delims=" %%J IN ('where javac 2^>NUL') DO CALL :try "%%~dpJ.." && EXIT /B 0
FOR /D %%D IN ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") DO CALL :try "%%~D" && EXIT /B 0
ECHO Dateline needs a JDK 25 or newer and found none in JAVA_HOME, on PATH or in the usual folders. 1>&2
ECHO Install one, for instance Temurin 25 from https://adoptium.net, or set JAVA_HOME to it, then run this again. 1>&2
EXIT /B 1

:try
SET "DATELINE_JDK="
IF NOT EXIST "%~1\bin\javac.exe" EXIT /B 1
FOR /F "tokens=2 delims==.+-" %%V IN ('findstr /B "JAVA_VERSION=" "%~1\release" 2^>NUL') DO SET "DATELINE_JDK=%%V"
IF NOT DEFINED DATELINE_JDK EXIT /B 1
SET "DATELINE_JDK=%DATELINE_JDK:"=%"
IF %DATELINE_JDK% LSS 25 EXIT /B 1
FOR %%H IN ("%~1") DO SET "JAVA_HOME=%%~fH"
EXIT /B 0
