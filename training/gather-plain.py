"""Gathers plain English news under free licences from clones of four public repositories, as PLAIN for run.sh.

python training/gather-plain.py CLONES OUT

CLONES holds, cloned from GitHub (bare or not; only what their newest commits list is read, and two older files by their hash):
  globalvoices   OpenGenderTracking/globalvoices        Global Voices, May 2012 and 2004, CC BY 3.0
  releases       lennymd/news21-pressReleasesDOJ        United States Department of Justice, public domain
  gum            amir-zeldes/gum                        news and interviews of Wikinews, CC BY 2.5
  nltk           nltk/nltk_data                         MASC (American National Corpus): any use, commercial too
OUT: articles parted by empty lines. Never commit it.
"""

import html
import io
import random
import re
import subprocess
import sys
import zipfile

GLOBAL_VOICES = ("18890f06998e1953a38ad9a8249e8ebc9fe9fdb0", "9ee4d493c020d2bdd6c9f1f89ef9881eda5d4945")
# Left out: what other corpora with labels of events hold too (wsj_, apw, nyt of April 2000), and what is no report.
MASC_KINDS = {"newspaper", "blog", "essays", "journal", "non-fiction", "govt-docs", "travel-guides"}
MASC_LEFT_OUT = re.compile(r"wsj_|_apw|_nyt|/A1\.|VOL15")
RELEASES = 450
COMMON = set("the of and to in a is that for on was with he it as said are have has i we they be not this by at from".split())


class Clone:
    def __init__(self, path):
        self.path = path

    def git(self, *arguments):
        return subprocess.run(["git", "-C", self.path, *arguments], check=True, capture_output=True).stdout

    def names(self, folder):
        return self.git("ls-tree", "-r", "--name-only", "HEAD", folder).decode().splitlines()

    def text(self, name):
        return self.git("show", f"HEAD:{name}").decode("utf-8", "replace")


def strip_tags(markup):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", markup))).strip()


def is_english(paragraph):
    words = re.findall(r"[a-z']+", paragraph.lower())
    plain = sum(ord(c) < 128 or c in "“”‘’—–…" for c in paragraph)
    return len(words) >= 6 and sum(w in COMMON for w in words) / len(words) > 0.2 and plain / len(paragraph) > 0.97


def read_global_voices(clone):
    for blob in GLOBAL_VOICES:
        for item in clone.git("cat-file", "-p", blob).decode("utf-8", "replace").split("<item>")[1:]:
            body = re.search(r"<content:encoded><!\[CDATA\[(.*?)\]\]></content:encoded>", item, re.S)
            if not body:
                continue
            text = re.sub(r"<(script|style|object|iframe|video)[^>]*>.*?</\1>", "", body.group(1), flags=re.S)
            text = re.sub(r"\[[a-z]+[^\]]*\].*?\[/[a-z]+\]", "", text, flags=re.S)
            text = re.sub(r"</?(?:p|div|blockquote|li|ul|ol|h\d|br|tr|table)[^>]*>", "\n", text)
            yield [p for p in map(strip_tags, text.split("\n")) if is_english(p)]


def mend_release(paragraph):
    """The pages lost every curly mark: marks are put back where `, said Name` shows speech, apostrophes before a possessive s."""
    paragraph = re.sub(r"\b(Department|Division|Office|Bureau|Service|District|Today|today|FBI|IRS|EPA|country|nation|company|government|agency)s (?=[A-Za-z])(?!are|were|have|and|of|in|to|for|that)", r"\1’s ", paragraph)
    told = re.match(r"([A-Z][^\"“”]*?[a-z0-9)]), (said|added|stated) ([A-Z][^\"“”]*?[a-z]{3}\.) ?([A-Z][^\"“”]*)?$", paragraph)
    if not told:
        return paragraph
    first, cue, name, rest = told.groups()
    return f"“{first},” {cue} {name}" + (f" “{rest}”" if rest else "")


def read_releases(clone):
    names = clone.names("scrape_pressRelease/pressReleases/")
    for name in random.Random(1).sample(names, RELEASES):
        page = clone.text(name)
        start = page.find("field--name-field-pr-body")
        body = page[start : page.find("</div></div></div>", start)] if start > 0 else ""
        yield [mend_release(p) for p in map(strip_tags, re.findall(r"<p[^>]*>(.*?)</p>", body, re.S)) if len(p) > 30]


def read_gum(clone):
    for name in clone.names("dep"):
        if not re.search(r"GUM_(news|interview)_", name):
            continue
        paragraphs, opened = [], True
        for line in clone.text(name).splitlines():
            opened |= line.startswith("# newpar")
            if line.startswith("# text = "):
                sentence = line[9:]
                paragraphs = [*paragraphs, sentence] if opened else [*paragraphs[:-1], f"{paragraphs[-1]} {sentence}"]
                opened = False
        yield paragraphs


def join_words(words):
    """Words of a tagged sentence as text again."""
    text, opened = "", False
    for word in words:
        word = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(word, word)
        closes = word == '"' and opened
        joined = closes or re.match(r"[,.;:?!)\]%]|'(?:s|re|ve|ll|d|m)?$|n't$|’", word) or re.search(r'[(\[$]$', text) or text.endswith(' "') and opened
        text += word if joined or not text else f" {word}"
        opened = opened != (word == '"')
    return re.sub(r" - (?=\w)", "-", text).strip()


def read_masc(clone):
    archive = zipfile.ZipFile(io.BytesIO(clone.git("show", "HEAD:packages/corpora/masc_tagged.zip")))
    for line in archive.read("masc_tagged/categories.txt").decode().splitlines():
        name, kind = line.rsplit(" ", 1)
        if kind not in MASC_KINDS or MASC_LEFT_OUT.search(name):
            continue
        paragraphs = []
        for block in archive.read(f"masc_tagged/{name}").decode("utf-8", "replace").split("\n\n"):
            sentences = [join_words([w.rsplit("_", 1)[0] for w in line.split()]) for line in block.splitlines()]
            paragraphs.append(" ".join(sentences))
        yield from (paragraphs[at : at + 40] for at in range(0, len(paragraphs), 40))


def main():
    clones, out = sys.argv[1:]
    readers = {"globalvoices": read_global_voices, "releases": read_releases, "gum": read_gum, "nltk": read_masc}
    with open(out, "w") as file:
        for name, read in readers.items():
            articles = ["\n".join(p for p in paragraphs if p.strip()) for paragraphs in read(Clone(f"{clones}/{name}"))]
            articles = [a for a in articles if len(a.split()) >= 120]
            print(name, len(articles), "articles", sum(len(a.split()) for a in articles), "words")
            file.write("".join(f"{a}\n\n" for a in articles))


main()
