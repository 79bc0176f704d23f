#!/usr/bin/env bash
# Changes the sources of a package, one place at a time, and tells which changes its tests don't notice. It takes from
# minutes to hours, and goes on where it was interrupted.
#   npm run mutate core              a whole package, or explorer
#   npm run mutate core -- --mutate packages/core/src/util/int64.ts
set -euo pipefail
cd "$(dirname "$0")/.."
export ESAKIT_MUTATE="${1:?which package: core, node, x509, cli, explorer, ...}"
shift
needs_node=24.15 source scripts/setup.sh
stryker run "$@"
