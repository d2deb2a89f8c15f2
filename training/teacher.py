"""Fine-tunes a small pretrained encoder as teacher and keeps what it believes of every document.

python teacher.py --work WORK --encoder FOLDER   (FOLDER: config.json, model.safetensors, tokenizer.json of a BERT-like encoder)
Writes WORK/<split>.teacher.npz: label and pair marginals, token by token. The teacher itself is not shipped.
"""

import argparse
import json
import random
import struct
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer

from corpus import batches, cut, pad, read_documents, span_scores
from sequence import LABELS, BiSru, Crf, hard_targets, reversal

SIDE_ROWS, SIDE_WIDTH = (16, 16), 24


def read_safetensors(path):
    with open(path, "rb") as file:
        size = struct.unpack("<Q", file.read(8))[0]
        header, data = json.loads(file.read(size)), file.read()
    return {
        name: torch.from_numpy(np.frombuffer(data[slice(*v["data_offsets"])], np.float32).reshape(v["shape"]).copy())
        for name, v in header.items()
        if name != "__metadata__" and v["dtype"] == "F32"
    }


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norms = nn.ModuleList([nn.LayerNorm(width, 1e-12) for _ in range(2)])
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        B, T, W = x.shape
        q, k, v = (z.view(B, T, self.heads, -1).transpose(1, 2) for z in self.qkv(x).chunk(3, -1))
        z = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(B, T, W)
        x = self.norms[0](x + self.dropout(self.out(z)))
        return self.norms[1](x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, folder, dropout=0.1):
        super().__init__()
        config, saved = json.load(open(f"{folder}/config.json")), read_safetensors(f"{folder}/model.safetensors")
        width = config["hidden_size"]
        self.words, self.places = nn.Embedding(config["vocab_size"], width), nn.Embedding(config["max_position_embeddings"], width)
        self.norm, self.dropout = nn.LayerNorm(width, 1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            [Layer(width, config["num_attention_heads"], config["intermediate_size"], dropout) for _ in range(config["num_hidden_layers"])]
        )
        self.width = width
        e = "embeddings."
        put = lambda module, *names: [p.data.copy_(saved[n]) for p, n in zip(module.parameters(), names)]
        put(self.words, e + "word_embeddings.weight")
        put(self.places, e + "position_embeddings.weight")
        self.places.weight.data += saved[e + "token_type_embeddings.weight"][0]
        put(self.norm, e + "LayerNorm.weight", e + "LayerNorm.bias")
        for i, layer in enumerate(self.layers):
            b = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                parts = [saved[f"{b}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, kind).data.copy_(torch.cat(parts))
            for module, name in ((layer.out, "attention.output.dense"), (layer.up, "intermediate.dense"), (layer.down, "output.dense")):
                put(module, f"{b}{name}.weight", f"{b}{name}.bias")
            for norm, name in zip(layer.norms, ("attention.output.LayerNorm", "output.LayerNorm")):
                put(norm, f"{b}{name}.weight", f"{b}{name}.bias")

    def forward(self, pieces, mask):
        x = self.dropout(self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]]))
        bias = torch.where(mask[:, None, None, :], 0.0, -1e4).to(torch.bfloat16 if torch.is_autocast_enabled("cpu") else x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Teacher(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.encoder = Encoder(folder)
        self.sides = nn.ModuleList([nn.Embedding(rows, SIDE_WIDTH) for rows in SIDE_ROWS])
        self.join = nn.Linear(2 * self.encoder.width + 2 * SIDE_WIDTH, 256)
        self.dropout = nn.Dropout(0.2)
        self.sru = BiSru(256, 0.1)
        self.out = nn.Linear(256, LABELS)
        self.crf = Crf()

    def forward(self, b):
        x = self.encoder(b["pieces"], b["mask"])
        take = lambda at: x.gather(1, at.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        sides = [side(b["sides"][..., k]) for k, side in enumerate(self.sides)]
        z = self.dropout(torch.cat([take(b["first"]), take(b["last"]), *sides], -1))
        z = F.gelu(self.join(z))
        return self.out(self.sru(z, reversal(b["lengths"], z.shape[1]))).float()


def read_pieces(document, tokenizer, known, width):
    """Sequences with their word pieces; first and last piece of each token."""
    rows = np.array(document["rows"]).reshape(-1, width)[:, 4:6]
    out = []
    for start, end in cut(document, MOST):
        pieces, first, last = [101], [], []
        for raw, norm in zip(document["raw"][start:end], document["norm"][start:end]):
            word = norm if norm in "“”" else raw
            if word not in known:
                known[word] = tokenizer.encode(word.replace("’", "'"), add_special_tokens=False).ids[:4] or [100]
            first.append(len(pieces))
            pieces += known[word]
            last.append(len(pieces) - 1)
        keep = [i for i, at in enumerate(last) if at < 511]
        if len(keep) < end - start:
            print("pieces beyond the encoder's reach:", document["id"], end - start - len(keep))
        clip = lambda places: np.minimum(np.array(places), 510)
        labels = [np.array(l[start:end]) for l in document.get("labels", [])]
        out.append({"pieces": np.array(pieces[:511] + [102]), "first": clip(first), "last": clip(last), "sides": rows[start:end], "labels": labels})
    return out


def collate(items):
    stack = lambda key: torch.tensor(pad([i[key] for i in items]))
    pieces = stack("pieces")
    mask = torch.arange(pieces.shape[1]).unsqueeze(0) < torch.tensor([len(i["pieces"]) for i in items]).unsqueeze(1)
    lengths = torch.tensor([len(i["first"]) for i in items])
    return {"pieces": pieces, "mask": mask, "first": stack("first"), "last": stack("last"), "sides": stack("sides"), "lengths": lengths}


def believe(net, documents):
    """Marginals of every token, document by document."""
    net.eval()
    items = [(d, i, item) for d, doc in enumerate(documents) for i, item in enumerate(doc)]
    held = {}
    for batch in batches([len(i["pieces"]) for _, _, i in items], 6000, False):
        b = collate([items[k][2] for k in batch])
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            score = net(b)
        unary, pair = net.crf.posterior(score, b["lengths"])
        for j, k in enumerate(batch):
            n = int(b["lengths"][j])
            held[items[k][:2]] = unary[j, :n].numpy(), pair[j, :n].numpy(), net.crf.best(score[j, :n])
    return [[held[d, i] for i in range(len(doc))] for d, doc in enumerate(documents)]


def check(net, documents):
    beliefs = believe(net, documents)
    gold = [i["labels"][0].tolist() for doc in documents for i in doc]
    return span_scores(gold, [b[2] for doc in beliefs for b in doc])


MOST = 320
if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--load", help="weights of an earlier run to go on from")
    parser.add_argument("--label", nargs="*", default=["train", "dev"])
    a = parser.parse_args()
    torch.manual_seed(a.seed), random.seed(a.seed), np.random.seed(a.seed)
    tokenizer, known = Tokenizer.from_file(f"{a.encoder}/tokenizer.json"), {}
    tokenizer.no_truncation(), tokenizer.no_padding()
    width = len(json.load(open(f"{a.work}/tables.json")))
    load = lambda split: [read_pieces(d, tokenizer, known, width) for d in read_documents(f"{a.work}/{split}.tokens.jsonl")]
    train, dev = load("train"), load("dev")
    items = [item for doc in train for item in doc]
    lengths = [len(i["pieces"]) for i in items]
    net = Teacher(a.encoder)
    if a.load:
        net.load_state_dict(torch.load(a.load))
    body = list(net.encoder.parameters())
    inside = {id(p) for p in body}
    head = [p for p in net.parameters() if id(p) not in inside]
    optimizer = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": head, "lr": 2e-3}], weight_decay=0.01)
    steps = len(batches(lengths, 4000, True)) * a.epochs + 40
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [a.rate, 2e-3], total_steps=steps, pct_start=0.1)
    print("pieces", sum(lengths), "steps", steps, flush=True)
    for epoch in range(a.epochs):
        net.train()
        begun, total, seen = time.time(), 0.0, 0
        for n, batch in enumerate(batches(lengths, 4000, True)):
            chosen = [items[k] for k in batch]
            b = collate(chosen)
            labels = torch.tensor(pad([random.choice(i["labels"]) for i in chosen]))
            with torch.autocast("cpu", torch.bfloat16):
                score = net(b)
            loss = net.crf.loss(score, b["lengths"], *hard_targets(labels)) / b["lengths"].sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total, seen = total + loss.item(), seen + 1
            if n % 50 == 49:
                print(epoch + 1, n + 1, round(total / seen, 4), round(time.time() - begun), flush=True)
        print("epoch", epoch + 1, "loss", round(total / seen, 4), round(time.time() - begun), "s dev", check(net, dev), flush=True)
        torch.save(net.state_dict(), f"{a.work}/teacher{a.seed}.pt")
    for split in a.label:
        beliefs = believe(net, load(split))
        unary = np.concatenate([b[0] for doc in beliefs for b in doc]).astype(np.float16)
        pair = np.concatenate([b[1] for doc in beliefs for b in doc]).astype(np.float16)
        np.savez(f"{a.work}/{split}.teacher{a.seed}.npz", unary=unary, pair=pair)
