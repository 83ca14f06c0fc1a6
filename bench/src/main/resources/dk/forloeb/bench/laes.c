/* A plain pass over the bytes of a file: two threads add every int up. Prints, for each pass, the
   milliseconds, and at last the sum, so that no compiler can leave the work out. */
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct part { const uint32_t *from; size_t n; uint64_t sum; };

static void *add(void *arg) {
  struct part *p = arg;
  uint64_t a = 0, b = 0, c = 0, d = 0;
  size_t i = 0;
  for (; i + 4 <= p->n; i += 4) {
    a += p->from[i]; b += p->from[i + 1]; c += p->from[i + 2]; d += p->from[i + 3];
  }
  for (; i < p->n; i++) a += p->from[i];
  p->sum = a + b + c + d;
  return 0;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  int fd = open(argv[1], O_RDONLY);
  struct stat st;
  if (fd < 0 || fstat(fd, &st)) { perror(argv[1]); return 1; }
  const uint32_t *x = mmap(0, st.st_size, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0);
  if (x == MAP_FAILED) { perror("mmap"); return 1; }
  size_t n = st.st_size / 4;
  uint64_t sum = 0;
  for (int pass = 0; pass < atoi(argv[2]); pass++) {
    struct timespec t0, t1;
    clock_gettime(CLOCK_MONOTONIC, &t0);
    struct part p[2] = {{x, n / 2, 0}, {x + n / 2, n - n / 2, 0}};
    pthread_t t;
    pthread_create(&t, 0, add, &p[1]);
    add(&p[0]);
    pthread_join(t, 0);
    clock_gettime(CLOCK_MONOTONIC, &t1);
    sum += p[0].sum + p[1].sum;
    printf("%.3f\n", (t1.tv_sec - t0.tv_sec) * 1e3 + (t1.tv_nsec - t0.tv_nsec) / 1e6);
  }
  fprintf(stderr, "%llu\n", (unsigned long long)sum);
  return 0;
}
