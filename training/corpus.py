"""Documents as prepare.mjs wrote them, cut into sequences and batches; exact-span scores for watching a run."""

import json
import random
from collections import Counter

import numpy as np

ROLES = {1: "source", 3: "cue", 5: "content"}


def read_documents(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def cut(document, most):
    """[start, end) token ranges of whole paragraphs, at most `most` tokens each; the tagger cuts in the same way."""
    paragraph, ranges, start, last = document["paragraph"], [], 0, 0
    count = len(paragraph)
    for i in range(1, count + 1):
        if i == count or paragraph[i] != paragraph[i - 1]:
            if i - start > most and last > start:
                ranges.append((start, last))
                start = last
            while i - start > most:
                ranges.append((start, start + most))
                start += most
            last = i
    if start < count:
        ranges.append((start, count))
    return ranges


def batches(lengths, tokens, shuffle):
    """Lists of indices with about `tokens` padded tokens each."""
    order = list(range(len(lengths)))
    if shuffle:
        order.sort(key=lambda i: lengths[i] * (1 + 0.15 * random.random()))
    else:
        order.sort(key=lambda i: lengths[i])
    out, current, longest = [], [], 0
    for i in order:
        if current and max(longest, lengths[i]) * (len(current) + 1) > tokens:
            out.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, lengths[i])
    if current:
        out.append(current)
    if shuffle:
        random.shuffle(out)
    return out


def spans_of(labels):
    spans, opened = set(), None
    for i, label in enumerate([*labels, 0]):
        if opened and not (label > 0 and label % 2 == 0 and label - 1 == opened[1]):
            spans.add((opened[0], i, opened[1]))
            opened = None
        if label % 2 == 1:
            opened = (i, label)
    return spans


def span_scores(gold, found):
    """Exact-span F1 for each role over lists of label lists: a quick look, not the published score."""
    count = Counter()
    for g, f in zip(gold, found):
        g, f = spans_of(g), spans_of(f)
        for role in ROLES:
            a, b = {s for s in g if s[2] == role}, {s for s in f if s[2] == role}
            count[role, "both"] += len(a & b)
            count[role, "all"] += len(a) + len(b)
    return {name: round(200 * count[role, "both"] / max(1, count[role, "all"]), 1) for role, name in ROLES.items()}


def pad(rows, fill=0):
    """Stacks arrays that differ in their first axis."""
    longest = max(len(row) for row in rows)
    out = np.full((len(rows), longest, *rows[0].shape[1:]), fill, dtype=rows[0].dtype)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return out
