/* The two loops over time that PyTorch is slow at: the recurrence of the network and the conditional random field.
 * gcc -O3 -march=native -fopenmp -shared -fPIC kernels.c -o kernels.so -lm   (train.py does this itself)
 * Arrays are row-major; B sequences padded to T steps; length[b] steps count. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define L 7 /* labels: outside, then begin and inside of source, cue, content */

/* state[t] = keep[t] * state[t-1] + input[t], for each of H cells. */
void scan_forward(const float *keep, const float *input, float *state, int B, int T, int H) {
#pragma omp parallel for
  for (int b = 0; b < B; b++) {
    size_t o = (size_t)b * T * H;
    memcpy(state + o, input + o, H * sizeof(float));
    for (int t = 1; t < T; t++)
      for (int h = 0; h < H; h++) {
        size_t i = o + (size_t)t * H + h;
        state[i] = keep[i] * state[i - H] + input[i];
      }
  }
}

void scan_backward(const float *keep, const float *state, const float *grad, float *grad_keep, float *grad_input, int B, int T, int H) {
#pragma omp parallel for
  for (int b = 0; b < B; b++) {
    size_t o = (size_t)b * T * H;
    for (int t = T - 1; t >= 0; t--)
      for (int h = 0; h < H; h++) {
        size_t i = o + (size_t)t * H + h;
        grad_input[i] = grad[i] + (t < T - 1 ? keep[i + H] * grad_input[i + H] : 0);
        grad_keep[i] = t > 0 ? grad_input[i] * state[i - H] : 0;
      }
  }
}

static double log_sum(const double *v) {
  double top = v[0], sum = 0;
  for (int i = 1; i < L; i++) if (v[i] > top) top = v[i];
  for (int i = 0; i < L; i++) sum += exp(v[i] - top);
  return top + log(sum);
}

/* Loss and gradients against soft targets: unary [B,T,L] and pair [B,T,L,L] (pair[t]: from t-1 to t). Hard labels are ones.
 * With unary == NULL it only writes the posterior: marginals to grad_score, pair marginals to pair_out when not NULL. */
void crf(const float *score, const long *length, const float *step, const float *start, const float *unary, const float *pair,
         float *loss, float *grad_score, float *grad_step, float *grad_start, float *pair_out, int B, int T) {
  memset(grad_score, 0, (size_t)B * T * L * sizeof(float));
  memset(grad_step, 0, L * L * sizeof(float));
  memset(grad_start, 0, L * sizeof(float));
#pragma omp parallel
  {
    double *fore = malloc(sizeof(double) * T * L), *back = malloc(sizeof(double) * T * L), v[L];
    float own_step[L * L] = {0}, own_start[L] = {0};
#pragma omp for
    for (int b = 0; b < B; b++) {
      int n = length[b];
      const float *E = score + (size_t)b * T * L, *U = unary ? unary + (size_t)b * T * L : 0;
      const float *P = pair ? pair + (size_t)b * T * L * L : 0;
      float *G = grad_score + (size_t)b * T * L, *Q = pair_out ? pair_out + (size_t)b * T * L * L : 0;
      for (int l = 0; l < L; l++) fore[l] = E[l] + start[l];
      for (int t = 1; t < n; t++)
        for (int l = 0; l < L; l++) {
          for (int k = 0; k < L; k++) v[k] = fore[(t - 1) * L + k] + step[k * L + l];
          fore[t * L + l] = log_sum(v) + E[t * L + l];
        }
      for (int l = 0; l < L; l++) back[(n - 1) * L + l] = 0;
      for (int t = n - 2; t >= 0; t--)
        for (int k = 0; k < L; k++) {
          for (int l = 0; l < L; l++) v[l] = back[(t + 1) * L + l] + E[(t + 1) * L + l] + step[k * L + l];
          back[t * L + k] = log_sum(v);
        }
      double total = log_sum(fore + (n - 1) * L), gold = 0;
      for (int t = 0; t < n; t++)
        for (int l = 0; l < L; l++) {
          float p = exp(fore[t * L + l] + back[t * L + l] - total), u = U ? U[t * L + l] : 0;
          G[t * L + l] = p - u;
          gold += u * E[t * L + l];
          if (t == 0) { own_start[l] += p - u; if (u > 0) gold += u * start[l]; }
        }
      for (int t = 1; t < n; t++)
        for (int k = 0; k < L; k++)
          for (int l = 0; l < L; l++) {
            float p = exp(fore[(t - 1) * L + k] + step[k * L + l] + E[t * L + l] + back[t * L + l] - total);
            float u = P ? P[(t * L + k) * L + l] : 0;
            if (Q) Q[(t * L + k) * L + l] = p;
            own_step[k * L + l] += p - u;
            if (u > 0) gold += u * step[k * L + l];
          }
      loss[b] = total - gold;
    }
#pragma omp critical
    {
      for (int i = 0; i < L * L; i++) grad_step[i] += own_step[i];
      for (int i = 0; i < L; i++) grad_start[i] += own_start[i];
    }
    free(fore);
    free(back);
  }
}
