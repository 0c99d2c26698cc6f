/* Stands between a program and the disk (LD_PRELOAD), for the files of one folder.
 *
 * It counts the calls that change the disk, and at the n-th of them fails, writes half, or kills
 * the process. It can also record every change, every sync and every mark of the program, from
 * which tests/support/faults/crash_images.py rebuilds what a power cut may leave behind.
 *
 * A plan comes from our own tests through fault_plan(), or for a whole program from the
 * environment: FAULT_FOLDER, FAULT_AT, FAULT_MODE, FAULT_ERRNO, FAULT_STICKY, FAULT_RECORD.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum mode { COUNT = 0, FAIL = 1, SHORT = 2, KILL = 3, TEAR = 4 };
enum verdict { PASS, REFUSE, HALF, HALF_AND_DIE };

static char folder[PATH_MAX];
static size_t folder_length;
static long at, calls;
static int mode, error_number, sticky, tripped, record = -1;

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* --- what our tests call -------------------------------------------------------------------- */

void fault_plan(const char *where, long when, int what, int number, int stays) {
  snprintf(folder, sizeof folder, "%s", where);
  folder_length = strlen(folder);
  at = when;
  mode = what;
  error_number = number;
  sticky = stays;
  calls = 0;
  tripped = 0;
}

long fault_calls(void) { return calls; }
int fault_tripped(void) { return tripped; }

static void raw_write(const void *data, size_t length) {
  REAL(write);
  const char *next = data;
  while (length > 0) {
    ssize_t done = real(record, next, length);
    if (done <= 0) abort();
    next += done;
    length -= (size_t)done;
  }
}

/* One line of words, then the bytes that were written. */
static void note(char what, const char *path, long long place, const void *data, size_t length) {
  if (record < 0) return;
  char line[PATH_MAX + 64];
  int size = snprintf(line, sizeof line, "%c %lld %zu %s\n", what, place, length, path);
  raw_write(line, (size_t)size);
  if (length) raw_write(data, length);
}

void fault_record(const char *path) {
  if (record >= 0) close(record);
  record = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
}

void fault_mark(const char *words) { note('M', words, 0, NULL, 0); }

__attribute__((constructor)) static void read_environment(void) {
  const char *where = getenv("FAULT_FOLDER");
  if (!where) return;
  const char *when = getenv("FAULT_AT"), *what = getenv("FAULT_MODE");
  const char *number = getenv("FAULT_ERRNO"), *stays = getenv("FAULT_STICKY");
  fault_plan(where, when ? atol(when) : 0, what ? atoi(what) : COUNT, number ? atoi(number) : EIO,
             stays ? atoi(stays) : 0);
  fault_record(getenv("FAULT_RECORD"));
}

/* --- which calls are meant, and what happens to them ------------------------------------------ */

static int is_ours(const char *path) {
  return folder_length && strncmp(path, folder, folder_length) == 0 &&
         (path[folder_length] == '\0' || path[folder_length] == '/');
}

static int path_of(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length > 0 ? length : 0] = '\0';
  return length > 0 && is_ours(path);
}

static enum verdict judge(int writes) {
  calls++;
  if (mode == COUNT || at <= 0) return PASS;
  if (calls < at || (calls > at && !(sticky && tripped))) return PASS;
  int first = !tripped;
  tripped = 1;
  if (mode == KILL) {
    kill(getpid(), SIGKILL);
  }
  if (mode == TEAR) {
    if (writes) return HALF_AND_DIE;
    kill(getpid(), SIGKILL);
  }
  if (mode == SHORT) {
    if (first) return writes ? HALF : PASS;
    return REFUSE; /* what is left of a sticky short write: no room at all */
  }
  return REFUSE;
}

static int refuse(void) {
  errno = mode == SHORT ? ENOSPC : error_number;
  return -1;
}

/* --- calls on a file ---------------------------------------------------------------------------- */

#define JUDGE_WRITE(fd, length)                              \
  char path[PATH_MAX];                                       \
  int ours = folder_length && path_of(fd, path), dies = 0;   \
  if (ours) {                                                \
    enum verdict verdict = judge(1);                         \
    if (verdict == REFUSE) return refuse();                  \
    if (verdict != PASS && length > 1) length /= 2;          \
    dies = verdict == HALF_AND_DIE;                          \
  }

ssize_t write(int fd, const void *data, size_t length) {
  REAL(write);
  JUDGE_WRITE(fd, length)
  off_t place = 0;
  if (ours && record >= 0) {
    int append = fcntl(fd, F_GETFL) & O_APPEND;
    place = lseek(fd, 0, append ? SEEK_END : SEEK_CUR);
  }
  ssize_t done = real(fd, data, length);
  if (dies) kill(getpid(), SIGKILL);
  if (ours && done > 0) note('W', path, place, data, (size_t)done);
  return done;
}

#define PWRITE(name, offset_type)                                              \
  ssize_t name(int fd, const void *data, size_t length, offset_type place) {   \
    REAL(name);                                                                \
    JUDGE_WRITE(fd, length)                                                    \
    ssize_t done = real(fd, data, length, place);                              \
    if (dies) kill(getpid(), SIGKILL);                                         \
    if (ours && done > 0) note('W', path, place, data, (size_t)done);          \
    return done;                                                               \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define ON_FILE(name, letter, place, parameters, ...)                          \
  int name parameters {                                                        \
    REAL(name);                                                                \
    char path[PATH_MAX];                                                       \
    int ours = folder_length && path_of(fd, path);                             \
    if (ours && judge(0) != PASS) return refuse();                             \
    int answer = real(__VA_ARGS__);                                            \
    if (ours && answer == 0) note(letter, path, place, NULL, 0);               \
    return answer;                                                             \
  }
ON_FILE(fsync, 'S', 0, (int fd), fd)
ON_FILE(fdatasync, 'S', 0, (int fd), fd)
ON_FILE(ftruncate, 'T', length, (int fd, off_t length), fd, length)
ON_FILE(ftruncate64, 'T', length, (int fd, off64_t length), fd, length)

/* --- calls on a name ------------------------------------------------------------------------------ */

static int create_is_refused(const char *path, int flags) {
  if (!(flags & O_CREAT) || !is_ours(path) || access(path, F_OK) == 0) return 0;
  return judge(0) != PASS;
}

#define OPEN(name)                                                             \
  int name(const char *path, int flags, ...) {                                 \
    REAL(name);                                                                \
    va_list rest;                                                              \
    va_start(rest, flags);                                                     \
    mode_t rights = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;\
    va_end(rest);                                                              \
    int is_new = (flags & O_CREAT) && is_ours(path) && access(path, F_OK) != 0;\
    if (create_is_refused(path, flags)) return refuse();                       \
    int fd = real(path, flags, rights);                                        \
    if (fd >= 0 && is_new) note('C', path, 0, NULL, 0);                        \
    if (fd >= 0 && !is_new && (flags & O_TRUNC) && is_ours(path))              \
      note('T', path, 0, NULL, 0);                                             \
    return fd;                                                                 \
  }
OPEN(open)
OPEN(open64)

int unlink(const char *path) {
  REAL(unlink);
  int ours = is_ours(path) && access(path, F_OK) == 0;
  if (ours && judge(0) != PASS) return refuse();
  int answer = real(path);
  if (ours && answer == 0) note('U', path, 0, NULL, 0);
  return answer;
}

int rename(const char *before, const char *after) {
  REAL(rename);
  int ours = is_ours(before) || is_ours(after);
  if (ours && judge(0) != PASS) return refuse();
  int answer = real(before, after);
  if (ours && answer == 0) note('R', before, 0, after, strlen(after));
  return answer;
}
