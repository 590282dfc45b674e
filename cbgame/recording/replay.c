/* Plays a recorded function back: one call of an inner loop after the other, on a block of paths at a time.

   A step's loop has numpy's signature, and nearly all of them are numpy's own (PyUFuncObject.functions); the few
   that numpy has no ufunc for stand below. Nothing here knows what is computed. */

#include <stdint.h>
#include <string.h>

#if defined(_WIN32)
#define SHARED __declspec(dllexport)
#else
#define SHARED __attribute__((visibility("default")))
#endif

/* One form of a loop for each width of a processor's registers, chosen when the library is loaded. */
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__)
#define WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define WIDE
#endif

typedef void (*loop)(char **, const intptr_t *, const intptr_t *, void *);

typedef struct {
    loop run;
    void *data;
    int32_t at[4];       /* places of the operands, the result last */
    intptr_t strides[4]; /* bytes from one path to the next */
} step;

typedef struct {
    int32_t memory; /* which of the memories */
    int32_t row;
} place;

typedef struct {
    char *base;
    intptr_t row;   /* bytes from one row to the next */
    intptr_t block; /* bytes from one block of paths to the next */
} memory;

typedef struct {
    int32_t after;    /* steps that must have run */
    int32_t at;       /* place of the answers, one byte a path */
    intptr_t stride;
    char broken_by;   /* the answer that may not occur */
} guard;

/* Runs blocks first to last-1 of `block` paths each (the last may be shorter), each of them `rounds` times, with its own
   `memory_count` memories in each round. Returns -1, or the number of the first guard that was broken. `pointers` has
   room for one pointer to each place. */
SHARED int32_t replay(const step *steps, int32_t step_count, const guard *guards, int32_t guard_count,
                      const place *places, int32_t place_count, const memory *memories, int32_t memory_count,
                      int32_t rounds, char **pointers, intptr_t paths, intptr_t block, intptr_t first, intptr_t last)
{
    for (intptr_t number = first; number < last; number++) {
        intptr_t here = paths - number * block;
        if (here > block)
            here = block;
        for (int32_t turn = 0; turn < rounds; turn++) {
            const memory *memory_of = memories + (intptr_t)turn * memory_count;
            int32_t done = 0;
            for (int32_t i = 0; i < place_count; i++) {
                const memory *in = &memory_of[places[i].memory];
                pointers[i] = in->base + places[i].row * in->row + number * in->block;
            }
            for (int32_t g = 0; g <= guard_count; g++) {
                int32_t until = g < guard_count ? guards[g].after : step_count;
                for (; done < until; done++) {
                    const step *now = &steps[done];
                    char *operands[4] = {pointers[now->at[0]], pointers[now->at[1]], pointers[now->at[2]],
                                         pointers[now->at[3]]};
                    now->run(operands, &here, now->strides, now->data);
                }
                if (g < guard_count) {
                    const char *answers = pointers[guards[g].at];
                    for (intptr_t path = 0; path < here; path++)
                        if (answers[path * guards[g].stride] == guards[g].broken_by)
                            return g;
                }
            }
        }
    }
    return -1;
}

/* Fills in where each argument's numbers stand, of which memories[first + i] is to know no more than that. `arrays` are
   addresses of numpy arrays: an object's head, then the pointer to its numbers (PyArrayObject_fields). */
SHARED void find(const uintptr_t *arrays, int32_t count, memory *memories, int32_t first)
{
    for (int32_t i = 0; i < count; i++)
        memories[first + i].base = *(char **)(arrays[i] + 2 * sizeof(void *));
}

/* --- loops that numpy has no ufunc for ------------------------------------------------------------------------- */

/* The larger and the smaller of two, as numpy's maximum and minimum but wider: not a number where either is none. */

#define EITHER(name, better)                                                                                           \
    SHARED WIDE void name(char **operands, const intptr_t *count, const intptr_t *strides, void *data)                 \
    {                                                                                                                  \
        const double *one = (const double *)operands[0], *other = (const double *)operands[1];       \
        double *result = (double *)operands[2];                                                                        \
        intptr_t n = *count;                                                                                           \
        (void)data;                                                                                                    \
        if (strides[0] == 8 && strides[1] == 8) {                                                                      \
            for (intptr_t i = 0; i < n; i++)                                                                           \
                result[i] = one[i] better other[i] || one[i] != one[i] ? one[i] : other[i];                            \
        } else if (strides[0] == 8) {                                                                                  \
            const double limit = *other;                                                                               \
            for (intptr_t i = 0; i < n; i++)                                                                           \
                result[i] = one[i] better limit || one[i] != one[i] ? one[i] : limit;                                  \
        } else if (strides[1] == 8) {                                                                                  \
            const double limit = *one;                                                                                 \
            for (intptr_t i = 0; i < n; i++)                                                                           \
                result[i] = limit better other[i] || limit != limit ? limit : other[i];                                \
        } else {                                                                                                       \
            for (intptr_t i = 0; i < n; i++)                                                                           \
                result[i] = *one better *other || *one != *one ? *one : *other;                                        \
        }                                                                                                              \
    }

EITHER(larger, >)
EITHER(smaller, <)

SHARED WIDE void choose(char **operands, const intptr_t *count, const intptr_t *strides, void *data)
{
    const char *asked = operands[0], *yes = operands[1], *no = operands[2];
    char *result = operands[3];
    intptr_t n = *count;
    (void)data;
    if (strides[0] == 1 && strides[1] == 8 && strides[2] == 8 && strides[3] == 8) {
        const int64_t *one = (const int64_t *)yes, *other = (const int64_t *)no;
        int64_t *chosen = (int64_t *)result;
        for (intptr_t i = 0; i < n; i++)
            chosen[i] = asked[i] ? one[i] : other[i];
        return;
    }
    for (intptr_t i = 0; i < n; i++)
        *(int64_t *)(result + i * strides[3]) =
            asked[i * strides[0]] ? *(const int64_t *)(yes + i * strides[1]) : *(const int64_t *)(no + i * strides[2]);
}

SHARED void copy(char **operands, const intptr_t *count, const intptr_t *strides, void *data)
{
    const char *from = operands[0];
    char *to = operands[1];
    intptr_t n = *count;
    (void)data;
    if (strides[0] == 8 && strides[1] == 8) {
        memcpy(to, from, (size_t)n * 8);
        return;
    }
    for (intptr_t i = 0; i < n; i++)
        *(int64_t *)(to + i * strides[1]) = *(const int64_t *)(from + i * strides[0]);
}

SHARED void copy_bytes(char **operands, const intptr_t *count, const intptr_t *strides, void *data)
{
    intptr_t n = *count;
    (void)data;
    for (intptr_t i = 0; i < n; i++)
        operands[1][i * strides[1]] = operands[0][i * strides[0]];
}

SHARED WIDE void float_from_bool(char **operands, const intptr_t *count, const intptr_t *strides, void *data)
{
    intptr_t n = *count;
    (void)data;
    for (intptr_t i = 0; i < n; i++)
        *(double *)(operands[1] + i * strides[1]) = operands[0][i * strides[0]] ? 1.0 : 0.0;
}

SHARED WIDE void float_from_int(char **operands, const intptr_t *count, const intptr_t *strides, void *data)
{
    intptr_t n = *count;
    (void)data;
    for (intptr_t i = 0; i < n; i++)
        *(double *)(operands[1] + i * strides[1]) = (double)*(const int64_t *)(operands[0] + i * strides[0]);
}
