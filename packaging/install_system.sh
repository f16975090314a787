#!/bin/sh
# Installs the Debian packages that a job needs, where they are missing and installing is permitted.
#   packaging/install_system.sh run    the window: Qt's libraries and a font
#   packaging/install_system.sh test   that, and LibreOffice and Node.js for tests that render, recalculate and validate
set -eu
job="${1:-run}"
[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null 2>&1 || exit 0

packages="libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0
libxcb-xkb1 fonts-open-sans"
python3 -c "import ensurepip, venv" 2>/dev/null || packages="$packages python3-venv"
if [ "$job" = test ]; then
    command -v soffice >/dev/null 2>&1 || packages="$packages libreoffice-writer-nogui libreoffice-calc-nogui"
    command -v npm >/dev/null 2>&1 || packages="$packages nodejs npm"
fi

missing=""
for package in $packages; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "Not installed, and no permission to: install these packages by hand:$missing" >&2
    exit 0
fi
echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq || true
# shellcheck disable=SC2086
$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    echo "Some packages could not be installed:$missing" >&2
