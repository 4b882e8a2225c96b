#!/bin/sh
# Signs the program from the inside out, lets Apple notarise it, and puts it on a disk image. On macOS:
#   packaging/macos/sign.sh VERSION "Developer ID Application: ..." KEYCHAIN-PROFILE
# after `python3 packaging/dev.py build --folder`. KEYCHAIN-PROFILE is what `xcrun notarytool store-credentials` made.
# Only notarising needs a network, and only here: the ticket is stapled, so that no Mac has to ask for it.
set -eu
version=$1 identity=$2 profile=$3
title=${4:-R2P Field}
here=$(cd "$(dirname "$0")" && pwd)
dist=$here/../../dist
app="$dist/$title.app"
image="$dist/r2p-field-$version-macos-$(uname -m).dmg"

seal() {
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$@"
}

# Libraries first, then the programs, then the whole: a signature covers what was signed inside it before.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | xargs -0 -n 1 sh -c 'exec codesign --force --timestamp --options runtime --entitlements "$0" --sign "$1" "$2"' "$here/entitlements.plist" "$identity"
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 | xargs -0 -n 1 sh -c 'exec codesign --force --timestamp --options runtime --entitlements "$0" --sign "$1" "$2"' "$here/entitlements.plist" "$identity"
seal "$app/Contents/MacOS/r2p-field"
seal "$app"
codesign --verify --deep --strict --verbose=2 "$app"
"$app/Contents/MacOS/r2p-field" --selftest

notarise() {
    xcrun notarytool submit "$1" --keychain-profile "$profile" --wait
}
ditto -c -k --keepParent "$app" "$dist/notarise.zip"
notarise "$dist/notarise.zip"
rm "$dist/notarise.zip"
xcrun stapler staple "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/$title.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "$title" -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"
codesign --timestamp --sign "$identity" "$image"
notarise "$image"
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
shasum -a 256 "$image"
