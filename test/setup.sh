#!/usr/bin/env bash
# Runs before `npm test`: what the tests start beside Node has to be on the machine, and is installed where it is not.
set -euo pipefail

missing=()
[ -n "${TEST_REDIS_URL:-${REDIS_URL:-}}" ] || command -v redis-server >/dev/null || missing+=(redis-server)
command -v openssl >/dev/null || missing+=(openssl)
[ -n "${CHROMIUM_PATH:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
[ ${#missing[@]} -gt 0 ] || exit 0

give_up() {
  echo "npm test needs ${missing[*]}, and $1. Install by hand (Debian: apt-get install ${missing[*]})," \
    "or set TEST_REDIS_URL and CHROMIUM_PATH." >&2
  exit 1
}

command -v apt-get >/dev/null || give_up 'this machine has no apt-get'
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  sudo -n true 2>/dev/null || give_up 'installing asks for root or a sudo without password'
  as_root=(sudo -n)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
  # RUNLEVEL=1 keeps the package from starting a server of its own.
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -y -q "$@" >>"$log" 2>&1
}
install() {
  apt install --no-install-recommends "${missing[@]}"
}

echo "Installing ${missing[*]} for the tests ..." >&2
# The package lists may be absent or old: they are fetched only when the first attempt fails.
install || { apt update && install; } || {
  tail -n 20 "$log" >&2
  give_up 'apt-get could not install it'
}
