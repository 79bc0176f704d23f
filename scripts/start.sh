#!/usr/bin/env bash
# The explorer, on http://127.0.0.1:8787 unless PORT says otherwise.
set -euo pipefail
cd "$(dirname "$0")/.."
echo 'Installing and building (about half a minute the first time) …'
source scripts/setup.sh
exec node apps/explorer/dist/node.js
