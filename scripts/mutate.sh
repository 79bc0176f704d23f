#!/usr/bin/env bash
# Changes the sources of a package, one place at a time, and tells which changes its tests don't notice. It takes from
# minutes to hours, and goes on where it was interrupted; a sample takes minutes.
#   npm run mutate core                              a whole package, or explorer
#   npm run mutate core -- --only src/call           a folder of it, or a file
#   npm run mutate core -- --sample 100              100 changes, drawn by chance
#   npm run mutate core -- --only src/x509 --sample 100
#   ESAKIT_SEED=7 npm run mutate core -- --sample 100    those that were drawn when 7 was on the screen
set -euo pipefail
cd "$(dirname "$0")/.."
export ESAKIT_MUTATE="${1:?which package: core, node, x509, cli, explorer, ...}"
shift
while [[ "${1-}" == --sample || "${1-}" == --only ]]; do
  if [[ "$1" == --sample ]]; then
    [[ "${2-}" =~ ^[1-9][0-9]{0,4}$ ]] || {
      echo "mutate: expected a number of changes after --sample, received ${2-nothing}" >&2
      exit 2
    }
    export ESAKIT_MUTATE_SAMPLE="$2" ESAKIT_SEED="${ESAKIT_SEED:-$RANDOM}"
  else
    root="packages/$ESAKIT_MUTATE"
    [[ "$ESAKIT_MUTATE" == explorer ]] && root=apps/explorer
    [[ "${2-}" == src/* && -e "$root/$2" ]] || {
      echo "mutate: expected a folder or a file of $root after --only, as src/call, received ${2-nothing}" >&2
      exit 2
    }
    export ESAKIT_MUTATE_ONLY="$2"
  fi
  shift 2
done
needs_node=24.15 source scripts/setup.sh
stryker run "$@"
