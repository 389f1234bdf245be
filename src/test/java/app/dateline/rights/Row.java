package app.dateline.rights;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/// A row of the table: a method of a service (`Class.name/parameters`), who may call it, and how it is called by somebody.
///
/// @param play throws NotThere where the person may not; `who` is the one who calls
record Row(String method, Set<Person> may, BiConsumer<Cast, Person> play) {
    static final Set<Person> ALL = EnumSet.allOf(Person.class);

    /// Whoever has a row in the store: what they touch is their own.
    static final Set<Person> ANY_LEARNER = EnumSet.complementOf(EnumSet.of(Person.ANONYMOUS));

    static final Set<Person> ANY_ACCOUNT =
            EnumSet.complementOf(EnumSet.of(Person.ANONYMOUS, Person.GUEST));

    /// Whoever may look into the banks.
    static final Set<Person> READERS =
            EnumSet.of(
                    Person.INSTRUCTOR,
                    Person.OTHER_INSTRUCTOR,
                    Person.AUTHOR,
                    Person.ADMINISTRATOR);

    static Row everybody(String method, BiConsumer<Cast, Person> play) {
        return new Row(method, ALL, play);
    }

    static Row learners(String method, BiConsumer<Cast, Person> play) {
        return new Row(method, ANY_LEARNER, play);
    }

    static Row accounts(String method, BiConsumer<Cast, Person> play) {
        return new Row(method, ANY_ACCOUNT, play);
    }

    static Row only(Person person, String method, BiConsumer<Cast, Person> play) {
        return new Row(method, EnumSet.of(person), play);
    }
}
