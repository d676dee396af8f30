// What Swift cannot import from readline and the C library by itself, each with its reason.
//
// Readline's `rl_*` variables are mutable globals, which Swift 6 refuses to touch; every accessor
// below stands for exactly one of them unless it says otherwise. All of them belong to the one
// thread that reads lines.

#ifndef INCLINED_CREADLINE_SHIM_H
#define INCLINED_CREADLINE_SHIM_H

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <readline/history.h>
#include <readline/readline.h>

// The text being edited; it is UTF-8 or whatever bytes were typed, and ends with a NUL.
static inline const char *inclined_rl_line(void) { return rl_line_buffer ? rl_line_buffer : ""; }

// The cursor is moved to the end before the line is left, so that output starts below it.
static inline void inclined_rl_move_to_end(void) { rl_point = rl_end; }

// Readline must not touch signal dispositions: the reader has its own, which keep the text.
static inline void inclined_rl_leave_signals_alone(void) {
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  // Otherwise LINES and COLUMNS of the first window would be handed to every pager and editor.
  rl_change_environment = 0;
}

// The name that `$if` in a person's inputrc can test; the string must live for ever.
static inline void inclined_rl_set_name(const char *name) { rl_readline_name = name; }

// The version as 0xMMmm, to bind variables only where they exist.
static inline int inclined_rl_version(void) { return rl_readline_version; }

// The streams default to stdin and stdout only on the first call; both are C macros or globals.
static inline void inclined_rl_use_standard_streams(void) {
  rl_instream = stdin;
  rl_outstream = stdout;
}

// Function pointers: where bytes come from, and whether one is there.
static inline void inclined_rl_set_input(rl_getc_func_t *next, rl_hook_func_t *available) {
  rl_getc_function = next;
  rl_input_available_hook = available;
}

// Function pointers: how the terminal is prepared for a line and put back after it.
static inline void inclined_rl_set_terminal(rl_vintfunc_t *prepare, rl_voidfunc_t *put_back) {
  rl_prep_term_function = prepare;
  rl_deprep_term_function = put_back;
}

// Readline writes a newline of its own when it puts the terminal back after an end of input.
static inline void inclined_rl_forget_end(void) { rl_eof_found = 0; }

// Function pointer and word rules of completion; words end at blanks alone, so that `--level`,
// `/help` and ids with dashes are one word.
static inline void inclined_rl_set_completion(rl_completion_func_t *complete) {
  rl_attempted_completion_function = complete;
  rl_basic_word_break_characters = " \t\n";
  rl_completer_word_break_characters = " \t\n";
  // Never a question of its own in the middle of a line.
  rl_completion_query_items = 0;
  rl_sort_completion_matches = 0;
}

// Whether readline may complete file names when the function above finds nothing.
static inline void inclined_rl_allow_files(int allowed) {
  rl_attempted_completion_over = allowed ? 0 : 1;
}

// Whether readline is inside a command that reads more keys, as it is inside a bracketed paste.
static inline int inclined_rl_is_reading_more(void) {
  return (rl_readline_state & RL_STATE_MOREINPUT) != 0;
}

// Whether the terminal is in readline's mode and must be put back.
static inline int inclined_rl_is_prepared(void) {
  return (rl_readline_state & RL_STATE_TERMPREPPED) != 0;
}

// `environ` is a mutable global too.
static inline char *const *inclined_environment(void) {
  extern char **environ;
  return environ;
}

// The handler is a union member under different names on Linux and Darwin, and SIG_DFL and
// SIG_IGN are casts, which are not imported.
static inline int inclined_catch(int number, void (*handler)(int), struct sigaction *old) {
  struct sigaction action;
  sigemptyset(&action.sa_mask);
  // Restarting keeps a signal from failing a read or write elsewhere; poll() is never restarted.
  action.sa_flags = SA_RESTART;
  action.sa_handler = handler;
  return sigaction(number, &action, old);
}
static inline int inclined_ignore(int number, struct sigaction *old) {
  return inclined_catch(number, SIG_IGN, old);
}
static inline int inclined_default(int number, struct sigaction *old) {
  return inclined_catch(number, SIG_DFL, old);
}
static inline int inclined_is_ignored(const struct sigaction *action) {
  return !(action->sa_flags & SA_SIGINFO) && action->sa_handler == SIG_IGN;
}

// A crash handler may not make a Swift string; these eight bytes switch bracketed paste off.
static inline const char *inclined_paste_off(void) { return "\033[?2004l"; }

// CODESET is a macro or an enumerator of another type, depending on the platform.
static inline const char *inclined_codeset(void) { return nl_langinfo(CODESET); }

// TIOCGWINSZ takes a variable argument, which Swift imports on some platforms only.
static inline int inclined_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

#endif
