"""The recurrence and the conditional random field as PyTorch modules, on the C loops of kernels.c."""

import ctypes
import subprocess
from pathlib import Path

import torch
import torch.nn as nn

LABELS = 7
HERE = Path(__file__).parent


def load_kernels():
    source, library = HERE / "kernels.c", HERE / "work" / "kernels.so"
    library.parent.mkdir(exist_ok=True)
    if not library.exists() or library.stat().st_mtime < source.stat().st_mtime:
        flags = ["-O3", "-march=native", "-ffast-math", "-fopenmp", "-shared", "-fPIC"]
        subprocess.run(["gcc", *flags, str(source), "-o", str(library), "-lm"], check=True)
    return ctypes.CDLL(str(library))


C = load_kernels()
address = lambda tensor: ctypes.c_void_p(tensor.data_ptr() if tensor is not None else None)


class Scan(torch.autograd.Function):
    """state[t] = keep[t] * state[t-1] + given[t] over axis 1 of [B, T, H]."""

    @staticmethod
    def forward(ctx, keep, given):
        keep, given = keep.float().contiguous(), given.float().contiguous()
        state = torch.empty_like(given)
        C.scan_forward(address(keep), address(given), address(state), *given.shape)
        ctx.save_for_backward(keep, state)
        return state

    @staticmethod
    def backward(ctx, grad):
        keep, state = ctx.saved_tensors
        grad = grad.float().contiguous()
        grad_keep, grad_given = torch.empty_like(grad), torch.empty_like(grad)
        C.scan_backward(*map(address, (keep, state, grad, grad_keep, grad_given)), *grad.shape)
        return grad_keep, grad_given


class BiSru(nn.Module):
    """A simple recurrent unit in both directions (Lei et al. 2018), layer-normed. `reverse` turns each sequence around."""

    def __init__(self, width, dropout):
        super().__init__()
        self.half = width // 2
        self.gates = nn.Linear(width, 3 * width)
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)
        nn.init.constant_(self.gates.bias[width : 2 * width], 1.0)

    def forward(self, x, reverse):
        h = self.half
        candidate, keep, out = self.gates(x).chunk(3, -1)
        keep, out = torch.sigmoid(keep.float()), torch.sigmoid(out)
        given = (1 - keep) * candidate
        index = reverse.unsqueeze(-1).expand(-1, -1, h)
        turn = lambda z: torch.cat([z[..., :h], z[..., h:].gather(1, index)], -1)
        state = turn(Scan.apply(turn(keep), turn(given.float())))
        return self.dropout(self.norm(out * torch.tanh(state) + (1 - out) * x))


def reversal(lengths, steps):
    """Index that turns each padded sequence around and leaves the padding in place."""
    at = torch.arange(steps).unsqueeze(0)
    length = lengths.unsqueeze(1)
    return torch.where(at < length, length - 1 - at, at)


class CrfLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, score, step, start, targets):
        lengths, unary, pair = targets
        score, step, start = score.float().contiguous(), step.contiguous(), start.contiguous()
        loss = torch.empty(len(score))
        grads = torch.empty_like(score), torch.empty_like(step), torch.empty_like(start)
        given = (score, lengths, step, start, unary, pair, loss, *grads, None)
        C.crf(*map(address, given), *score.shape[:2])
        ctx.save_for_backward(*grads)
        return loss.sum()

    @staticmethod
    def backward(ctx, grad):
        a, b, c = ctx.saved_tensors
        return a * grad, b * grad, c * grad, None


class Crf(nn.Module):
    """Linear chain over LABELS; an inside label follows only its own begin or inside."""

    def __init__(self):
        super().__init__()
        self.step = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.start = nn.Parameter(torch.zeros(LABELS))
        step, start = torch.zeros(LABELS, LABELS), torch.zeros(LABELS)
        for inside in range(2, LABELS, 2):
            step[:, inside] = -1e4
            step[inside, inside] = step[inside - 1, inside] = 0
            start[inside] = -1e4
        self.register_buffer("step_mask", step)
        self.register_buffer("start_mask", start)

    def scores(self):
        return self.step + self.step_mask, self.start + self.start_mask

    def loss(self, score, lengths, unary, pair):
        return CrfLoss.apply(score, *self.scores(), (lengths, unary.contiguous(), pair.contiguous()))

    @torch.no_grad()
    def posterior(self, score, lengths):
        """Label marginals [B, T, L] and pair marginals [B, T, L, L]."""
        score = score.float().contiguous()
        step, start = (s.contiguous() for s in self.scores())
        unary, pair = torch.zeros_like(score), torch.zeros(*score.shape, LABELS)
        rest = torch.empty(len(score)), unary, torch.empty_like(step), torch.empty_like(start), pair
        C.crf(*map(address, (score, lengths, step, start, None, None, *rest)), *score.shape[:2])
        return unary, pair

    @torch.no_grad()
    def best(self, score):
        """The best labels of one sequence [T, L]."""
        step, start = (s.numpy() for s in self.scores())
        score = score.float().numpy()
        best, pointers = score[0] + start, []
        for row in score[1:]:
            ways = best[:, None] + step
            pointers.append(ways.argmax(0))
            best = ways.max(0) + row
        labels = [int(best.argmax())]
        for pointer in reversed(pointers):
            labels.append(int(pointer[labels[-1]]))
        return labels[::-1]


def hard_targets(labels):
    """Ones for the given labels [B, T]: unary [B, T, L] and pair [B, T, L, L]."""
    unary = nn.functional.one_hot(labels, LABELS).float()
    pair = torch.zeros(*labels.shape, LABELS, LABELS)
    pair[:, 1:] = unary[:, :-1, :, None] * unary[:, 1:, None, :]
    return unary, pair
