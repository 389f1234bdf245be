package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Set;

/// A learner who can sign in wherever they are: the name they do it with, the name that others see, and what they may do on this
/// server. Their password is no part of it.
public record Account(
        LearnerId learner, AccountName name, ShownName shown, Set<Role> roles, Instant since) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
