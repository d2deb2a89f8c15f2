"""Word vectors to start from: the lower layers of the pretrained encoder, each word read alone, reduced by principal components."""

import numpy as np
import torch
from tokenizers import Tokenizer

from teacher import Encoder

LAYER = 2


def hash_text(text, seed=0):
    """hash.ts hashText, to the bit."""
    h = 0x811C9DC5 ^ seed
    units = np.frombuffer(text.encode("utf-16-le"), np.uint16)
    for unit in units.tolist():
        h = ((h ^ unit) * 0x01000193) & 0xFFFFFFFF
    h = ((h ^ (h >> 15)) * 0x85EBCA6B) & 0xFFFFFFFF
    return h ^ (h >> 13)


def frequent_words(folder):
    """The encoder's own whole words, most frequent first: news knows more words than the training texts."""
    vocabulary = Tokenizer.from_file(f"{folder}/tokenizer.json").get_vocab()
    return [w for w, _ in sorted(vocabulary.items(), key=lambda item: item[1]) if w.isalpha() and w.isascii() and len(w) > 2]


@torch.no_grad()
def read_vectors(words, folder, width):
    """[words, width], of variance one on average."""
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    tokenizer.no_truncation(), tokenizer.no_padding()
    net = Encoder(folder, 0.0).eval()
    net.layers = net.layers[:LAYER]
    out = np.zeros((len(words), net.width), np.float32)
    pieces = [tokenizer.encode(w).ids[:10] for w in words]
    order = sorted(range(len(words)), key=lambda i: len(pieces[i]))
    for at in range(0, len(order), 512):
        chosen = order[at : at + 512]
        longest = max(len(pieces[i]) for i in chosen)
        ids = torch.tensor([pieces[i] + [0] * (longest - len(pieces[i])) for i in chosen])
        x = net(ids, ids > 0)
        inner = ((ids > 0) & (ids != 101) & (ids != 102)).unsqueeze(-1)
        out[chosen] = ((x * inner).sum(1) / inner.sum(1).clamp(min=1)).numpy()
    out -= out.mean(0)
    _, _, axes = np.linalg.svd(out[:: max(1, len(out) // 6000)], full_matrices=False)
    out = out @ axes[:width].T
    return out / out.std()
