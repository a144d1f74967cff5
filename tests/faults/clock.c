/* Shifts the wall clock of a program by the seconds that the file CLOCK_SHIFT_FILE holds, read anew five times a second:
   gcc -shared -fPIC -o clock.so clock.c -ldl, then LD_PRELOAD=./clock.so. Other clocks go on as they are. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static int (*real_gettime)(clockid_t, struct timespec *);

static time_t shift(void) {
  static _Thread_local time_t seconds;
  static _Thread_local long long read_at = -1;
  struct timespec now;
  real_gettime(CLOCK_MONOTONIC, &now);
  long long fifth = now.tv_sec * 5LL + now.tv_nsec / 200000000L;
  if (fifth != read_at) {
    const char *name = getenv("CLOCK_SHIFT_FILE");
    FILE *file = name ? fopen(name, "r") : NULL;
    long value = 0;
    read_at = fifth;
    if (file) {
      if (fscanf(file, "%ld", &value) == 1) seconds = value;
      fclose(file);
    }
  }
  return seconds;
}

static void resolve(void) {
  if (!real_gettime) real_gettime = dlsym(RTLD_NEXT, "clock_gettime");
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  resolve();
  int failed = real_gettime(clock, time);
  if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += shift();
  return failed;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *result) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (result) *result = now.tv_sec;
  return now.tv_sec;
}
