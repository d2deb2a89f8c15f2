"""Trains the tagger's network and writes its weights for pack.mjs. See README.md for the whole recipe.

python train.py --work WORK --encoder FOLDER --extra plain --teachers 1 --out WORK/student1
"""

import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn

from corpus import batches, cut, pad, read_documents, span_scores
from sequence import LABELS, BiSru, Crf, hard_targets, reversal
from vectors import frequent_words, hash_text, read_vectors

SEQUENCE = 1024  # tokens; network.ts cuts alike
UNKNOWN = 0


class Narrow(nn.Module):
    """A layer through few numbers: `into` them, then `out` of them."""

    def __init__(self, into, outputs):
        super().__init__()
        self.into, self.out = into, nn.Linear(into.weight.shape[0], outputs)

    def forward(self, x):
        if isinstance(self.into, nn.Conv1d):
            return self.out(self.into(x).transpose(1, 2)).transpose(1, 2)
        return self.out(self.into(x))


class Network(nn.Module):
    """`near` and `gates`: through how many numbers the convolution and the gates go; none for 0."""

    def __init__(self, words, tables, a):
        super().__init__()
        self.words = nn.Embedding(words, a.word_width)
        self.tables = nn.ModuleList([nn.Embedding(rows, 32 if rows > 1000 else 16) for rows in tables])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        wide = a.word_width + sum(t.embedding_dim for t in self.tables)
        self.enter = nn.Linear(wide, a.width)
        self.near = nn.Conv1d(a.width, a.width, 3, padding=1)
        self.layers = nn.ModuleList([BiSru(a.width, a.dropout / 2) for _ in range(a.layers)])
        if a.near:
            self.near = Narrow(nn.Conv1d(a.width, a.near, 3, padding=1, bias=False), a.width)
        if a.gates:
            for layer in self.layers:
                layer.gates = Narrow(nn.Linear(a.width, a.gates, bias=False), 3 * a.width)
        self.leave = nn.Linear(a.width, LABELS)
        self.dropout = nn.Dropout(a.dropout)
        self.crf = Crf()

    def forward(self, words, rows, lengths):
        inside = (torch.arange(words.shape[1]).unsqueeze(0) < lengths.unsqueeze(1)).unsqueeze(-1)
        gelu = lambda x: x * torch.sigmoid(1.702 * x)
        x = torch.cat([self.words(words), *(t(rows[..., k]) for k, t in enumerate(self.tables))], -1)
        x = gelu(self.enter(self.dropout(x))) * inside
        x = x + gelu(self.near(x.transpose(1, 2)).transpose(1, 2))
        reverse = reversal(lengths, words.shape[1])
        for layer in self.layers:
            x = layer(x, reverse)
        return self.leave(self.dropout(x)).float()


def build_lexicon(documents, a):
    """Hash of each known word -> row. Row 0 is for all others."""
    count, names = Counter(), {}
    for document in documents:
        count.update(document["word"])
        names.update(zip(document["word"], document["norm"]))
    hashes = [h for h, n in count.most_common() if n >= a.least][: a.lexicon]
    held = set(hashes)
    for word in frequent_words(a.encoder):
        h = hash_text(word)
        if len(hashes) < a.lexicon and h not in held:
            held.add(h)
            names[h] = word
            hashes.append(h)
    return {h: i + 1 for i, h in enumerate(hashes)}, [names[h] for h in hashes]


def read_teachers(work, split, teachers):
    """Mean beliefs of the teachers, token by token. Where a teacher began anew, a pair is the product of its ends.
    None where they did not label this split: it then learns from its annotation alone."""
    if not teachers or not Path(f"{work}/{split}.teacher{teachers[0]}.npz").exists():
        return None
    parts = [np.load(f"{work}/{split}.teacher{t}.npz") for t in teachers]
    unary = np.mean([p["unary"].astype(np.float32) for p in parts], 0).astype(np.float16)
    for k, p in enumerate(parts):
        own, single = p["pair"].astype(np.float16), p["unary"]
        empty = np.flatnonzero(own.sum((1, 2)) < 0.5)
        empty = empty[empty > 0]
        own[empty] = single[empty - 1][:, :, None] * single[empty][:, None, :]
        pair = own if k == 0 else pair + own
    return unary, pair / len(parts)


def read_items(work, split, lexicon, width, teachers):
    beliefs = read_teachers(work, split, teachers)
    items, at = [], 0
    for document in read_documents(f"{work}/{split}.tokens.jsonl"):
        words = np.array([lexicon.get(h, UNKNOWN) for h in document["word"]])
        rows = np.array(document["rows"]).reshape(-1, width)
        for s, e in cut(document, SEQUENCE):
            item = {"words": words[s:e], "rows": rows[s:e], "labels": [np.array(l[s:e]) for l in document.get("labels", [])]}
            if beliefs:
                item["unary"], item["pair"] = beliefs[0][at + s : at + e], beliefs[1][at + s : at + e]
            items.append(item)
        at += len(words)
    return items


def collate(items, share):
    """Inputs and soft targets: the annotation, the teachers' belief, or `share` of the belief and the rest annotation."""
    stack = lambda key: torch.tensor(pad([i[key] for i in items]))
    lengths = torch.tensor([len(i["words"]) for i in items])
    labels = [random.choice(i["labels"]) if i["labels"] else np.zeros(len(i["words"]), np.int64) for i in items]
    unary, pair = hard_targets(torch.tensor(pad(labels)))
    for k, item in enumerate(items):
        if "unary" not in item:
            continue
        n, part = len(item["words"]), share if item["labels"] else 1
        unary[k, :n] = (1 - part) * unary[k, :n] + part * torch.tensor(item["unary"]).float()
        pair[k, :n] = (1 - part) * pair[k, :n] + part * torch.tensor(item["pair"]).float()
    return (stack("words"), stack("rows"), lengths), (unary, pair)


def check(net, items):
    net.eval()
    found = [None] * len(items)
    for batch in batches([len(i["words"]) for i in items], 8000, False):
        inputs, _ = collate([items[i] for i in batch], 0)
        with torch.no_grad():
            score = net(*inputs)
        for j, i in enumerate(batch):
            found[i] = net.crf.best(score[j, : len(items[i]["words"])])
    return span_scores([i["labels"][0].tolist() for i in items], found)


def write_weights(state, crf, lexicon, path):
    tensors = {name: p.detach().numpy() for name, p in state.items()}
    tensors["crf.step"], tensors["crf.start"] = (s.detach().numpy() for s in crf.scores())
    del tensors["crf.step_mask"], tensors["crf.start_mask"]
    listing, data = [], []
    for name, value in tensors.items():
        listing.append({"name": name, "shape": list(value.shape)})
        data.append(value.astype(np.float32).tobytes())
    with open(f"{path}.f32", "wb") as file:
        file.write(b"".join(data))
    with open(f"{path}.json", "w") as file:
        json.dump({"tensors": listing, "lexicon": [h for h, _ in sorted(lexicon.items(), key=lambda e: e[1])]}, file)


def load_network(work, path, dropout=0.0):
    """The network that an earlier run wrote, in the shape that it has there, and its lexicon."""
    held = json.load(open(f"{path}.json"))
    data, at, weights = np.fromfile(f"{path}.f32", np.float32), 0, {}
    for tensor in held["tensors"]:
        size = int(np.prod(tensor["shape"]))
        weights[tensor["name"]] = torch.tensor(data[at : at + size].reshape(tensor["shape"]))
        at += size
    rows = lambda name: len(weights[name]) if name in weights else 0
    words, word_width = weights["words.weight"].shape
    shape = argparse.Namespace(
        word_width=word_width, width=rows("enter.bias"), near=rows("near.into.weight"), gates=rows("layers.0.gates.into.weight"),
        layers=sum(name.endswith("norm.bias") for name in weights), dropout=dropout,
    )
    net = Network(words, [t["rows"] for t in json.load(open(f"{work}/tables.json"))], shape)
    state = net.state_dict()
    for name in ("crf.step", "crf.start"):
        weights[name] = weights[name] * (state[f"{name}_mask"] == 0)
    net.load_state_dict({**state, **weights})
    return net, {h: i + 1 for i, h in enumerate(held["lexicon"])}


def running_mean(net):
    return torch.optim.swa_utils.AveragedModel(net, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.998))


def main():
    parser = argparse.ArgumentParser()
    for name, kind, value in (
        ("work", str, None), ("encoder", str, None), ("out", str, None), ("epochs", int, 12), ("seed", int, 1),
        ("width", int, 256), ("layers", int, 2), ("word_width", int, 96), ("lexicon", int, 18000), ("least", int, 2),
        ("dropout", float, 0.35), ("rate", float, 2e-3), ("share", float, 0.5), ("batch", int, 4000), ("threads", int, 1),
    ):
        parser.add_argument(f"--{name}", type=kind, default=value)
    parser.add_argument("--on", help="weights of an earlier run to go on from: a second cycle of the learning rate")
    parser.add_argument("--teachers", nargs="*", default=[])
    parser.add_argument("--extra", nargs="*", default=[])
    a = parser.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed), np.random.seed(a.seed), torch.set_num_threads(a.threads)
    tables = [t["rows"] for t in json.load(open(f"{a.work}/tables.json"))]
    if a.on:
        net, lexicon = load_network(a.work, a.on, a.dropout)
    else:
        lexicon, names = build_lexicon([d for s in ("train", *a.extra) for d in read_documents(f"{a.work}/{s}.tokens.jsonl")], a)
        net = Network(len(lexicon) + 1, tables, argparse.Namespace(near=0, gates=0, **vars(a)))
        net.words.weight.data[0] = 0
        net.words.weight.data[1:] = 0.5 * torch.tensor(read_vectors(names, a.encoder, a.word_width))
    load = lambda split, teachers: read_items(a.work, split, lexicon, len(tables), teachers)
    items = [item for split in ("train", *a.extra) for item in load(split, a.teachers)]
    dev = load("dev", [])
    lengths = [len(i["words"]) for i in items]
    print("parameters", sum(p.numel() for p in net.parameters()), "sequences", len(items), "tokens", sum(lengths), flush=True)
    optimizer = torch.optim.AdamW(net.parameters(), lr=a.rate, weight_decay=0.01)
    steps = len(batches(lengths, a.batch, True)) * a.epochs + 5 * a.epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, a.rate, total_steps=steps, pct_start=0.1)
    mean = running_mean(net)
    for epoch in range(a.epochs):
        net.train()
        begun, total, seen = time.time(), 0.0, 0
        for batch in batches(lengths, a.batch, True):
            (words, rows, length), (unary, pair) = collate([items[i] for i in batch], a.share)
            words = words * (torch.rand(words.shape) > 0.06)
            with torch.autocast("cpu", torch.bfloat16):
                score = net(words, rows, length)
            loss = net.crf.loss(score, length, unary, pair) / length.sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(net)
            total, seen = total + loss.item(), seen + 1
        scores = check(mean.module, dev)
        print(epoch + 1, "loss", round(total / seen, 4), round(time.time() - begun), "s dev", scores, flush=True)
        write_weights(mean.module.state_dict(), mean.module.crf, lexicon, a.out)


if __name__ == "__main__":
    main()
