"""Makes a trained network narrow: fewer numbers a word, and thin layers in place of wide ones. See README.md.

python narrow.py --work WORK --on WORK/fourth --out WORK/narrow

Each layer W becomes a product of two thin ones, the best of that rank on inputs that the network meets (the singular values of W C,
where C C' sums the products of the inputs over the articles of `train`), and word vectors keep the directions that matter to the
layer that reads them, frequent words before rare ones. Then the narrow network learns to be the wide one: on articles and plain news,
without their annotation, each of its layers and its scores are drawn to those of the wide network at the same words.
"""

import argparse
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from corpus import batches, pad
from train import check, load_network, read_items, running_mean, write_weights

READ = 400  # sequences whose inputs are summed: more change nothing


def inputs_of(net, items):
    """Sums of products of the inputs of the convolution and of each layer of gates, over sequences, one at a time."""
    sums = {}

    def summing(name, open_up):
        def add(_, given, __):
            x = open_up(given[0]).flatten(0, -2).double()
            sums[name] = sums.get(name, 0) + x.T @ x

        return add

    unfold = lambda x: F.unfold(x.unsqueeze(2), (1, 3), padding=(0, 1)).transpose(1, 2)
    hooks = [net.near.register_forward_hook(summing("near", unfold))]
    hooks += [l.gates.register_forward_hook(summing(f"layers.{k}.gates", lambda x: x)) for k, l in enumerate(net.layers)]
    for item in items:
        net(*read_inputs([item]))
    for hook in hooks:
        hook.remove()
    return sums


def factor(weight, products, rank):
    """(into, out) with out @ into nearest to the weight on the inputs whose products were summed."""
    ridge = 1e-4 * products.diagonal().mean()
    root = torch.linalg.cholesky(products + ridge * torch.eye(len(products)))
    left, values, right = torch.linalg.svd(weight.double() @ root, full_matrices=False)
    size = values[:rank].sqrt()
    into = torch.linalg.solve_triangular(root.T, (size[:, None] * right[:rank]).T, upper=True).T
    return into.float().contiguous(), (left[:, :rank] * size).float().contiguous()


def narrow_words(words, enter, counts, width):
    """Word vectors of `width` numbers and the columns of `enter` that read them; errors count with the root of a word's frequency."""
    weight = torch.tensor(counts + 1.0).sqrt()[:, None]
    left, values, right = torch.linalg.svd(weight * (words.double() @ enter.double().T), full_matrices=False)
    vectors = left[:, :width] * values[:width] / weight
    size = vectors.std(0)
    return (0.3 * vectors / size).float(), (right[:width].T * size / 0.3).float()


def read_inputs(items):
    stack = lambda key: torch.tensor(pad([i[key] for i in items]))
    return stack("words"), stack("rows"), torch.tensor([len(i["words"]) for i in items])


def narrow_state(net, items, counts, a):
    """The weights of the narrow network nearest to the wide one."""
    sums = inputs_of(net, random.sample(items, min(READ, len(items))))
    state = {name: p.clone() for name, p in net.state_dict().items()}
    for name, rank in [("near", a.near), *((f"layers.{k}.gates", a.gates) for k in range(len(net.layers)))]:
        weight = state.pop(f"{name}.weight")
        into, out = factor(weight.flatten(1), sums[name], rank)
        state[f"{name}.into.weight"] = into.reshape(rank, *weight.shape[1:])
        state[f"{name}.out.weight"], state[f"{name}.out.bias"] = out, state.pop(f"{name}.bias")
    enter, wide = state["enter.weight"], state["words.weight"].shape[1]
    state["words.weight"], columns = narrow_words(state["words.weight"], enter[:, :wide], counts, a.word_width)
    state["enter.weight"] = torch.cat([columns, enter[:, wide:]], 1)
    return state


def watch(net):
    """A list that holds, after each run, what the convolution, each layer and the last one gave: [batch, steps, numbers] each."""
    given = []
    net.near.register_forward_hook(lambda _, __, out: given.append(out.transpose(1, 2)))
    for part in (*net.layers, net.leave):
        part.register_forward_hook(lambda _, __, out: given.append(out))
    return given


def distances(narrow, wide, inside):
    """Mean squared difference of what each part gave, as a share of the variance of the wide network's."""
    for ours, theirs in zip(narrow, wide):
        theirs = theirs[inside].float()
        yield (ours[inside].float() - theirs).pow(2).mean() / theirs.var()


def main():
    parser = argparse.ArgumentParser()
    for name, kind, value in (
        ("work", str, None), ("on", str, None), ("out", str, None), ("word_width", int, 64), ("near", int, 48), ("gates", int, 48),
        ("epochs", int, 2), ("rate", float, 1e-3), ("batch", int, 4000), ("seed", int, 7), ("threads", int, 1),
    ):
        parser.add_argument(f"--{name}", type=kind, default=value)
    parser.add_argument("--extra", nargs="*", default=[])
    parser.add_argument("--weights", nargs="*", type=float, default=[0.25, 0.25, 0.25, 0.25], help="of the convolution, each layer, the scores")
    parser.add_argument("--go-on", help="weights of an earlier run to go on from")
    a = parser.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed), torch.set_num_threads(a.threads)
    wide, lexicon = load_network(a.work, a.on)
    wide.eval()
    items, dev = ([i for s in splits for i in read_items(a.work, s, lexicon, len(wide.tables), [])] for splits in (("train", *a.extra), ("dev",)))
    counts = np.bincount(np.concatenate([i["words"] for i in items]), minlength=len(lexicon) + 1)
    if not a.go_on:
        with torch.no_grad():
            state = narrow_state(wide, items, counts, a)
        write_weights(state, wide.crf, lexicon, a.out)
    net, _ = load_network(a.work, a.go_on or a.out)
    print("parameters", sum(p.numel() for p in net.parameters()), "before", check(net, dev), flush=True)
    given, aim = watch(net), watch(wide)
    lengths = [len(i["words"]) for i in items]
    optimizer = torch.optim.AdamW(net.parameters(), lr=a.rate, weight_decay=0)
    steps = len(batches(lengths, a.batch, True)) * a.epochs + 5 * a.epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, a.rate, total_steps=steps, pct_start=0.1)
    mean = running_mean(net)
    for epoch in range(a.epochs):
        begun, total, seen = time.time(), 0, 0
        for batch in batches(lengths, a.batch, True):
            words, rows, length = read_inputs([items[i] for i in batch])
            words = words * (torch.rand(words.shape) > 0.06)
            given.clear(), aim.clear()
            with torch.autocast("cpu", torch.bfloat16):
                net(words, rows, length)
                with torch.no_grad():
                    wide(words, rows, length)
            inside = torch.arange(words.shape[1]).unsqueeze(0) < length.unsqueeze(1)
            apart = list(distances(given, aim, inside))
            loss = sum(weight * d for weight, d in zip(a.weights, apart))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(net)
            total, seen = total + np.array([d.item() for d in apart]), seen + 1
        print(epoch + 1, "apart", (total / seen).round(4), round(time.time() - begun), "s dev", check(mean.module, dev), flush=True)
        write_weights(mean.module.state_dict(), mean.module.crf, lexicon, a.out)


if __name__ == "__main__":
    main()
