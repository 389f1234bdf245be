package app.dateline;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the server, or runs a command where the arguments call one.
@SpringBootApplication
public class DatelineApplication {
    public static void main(String[] args) {
        if (Commands.called(args)) {
            System.exit(Commands.run(List.of(args), System.out, System.err));
        }
        SpringApplication.run(DatelineApplication.class, args);
    }
}
