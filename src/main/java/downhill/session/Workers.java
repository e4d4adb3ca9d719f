package downhill.session;

import java.util.concurrent.Executor;

/// Who does the work of a session that takes its time.
///
/// @param runs where a plug-in's run is made, and what changes runs is looked for: best rates
/// @param readings where what is typed is read, and deeper valleys are looked for
/// @param surveys where sweeps of the rate and maps are made
/// @param foreground takes results back to the session's thread
public record Workers(Executor runs, Executor readings, Executor surveys, Executor foreground) {
}
