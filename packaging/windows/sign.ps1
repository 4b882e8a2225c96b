# Signs what is ours in the built folder, makes the installer, signs it, and verifies all of it. On Windows:
#   packaging\windows\sign.ps1 -Version 0.1.0 -Thumbprint <of the certificate> -Timestamp <address of a time stamp server>
# Needs signtool (Windows SDK) and iscc (Inno Setup) on the PATH, and the certificate in the store of this user.
# The time stamp is the only thing that needs a network, and only here: the installed program never asks for it.
param(
    [Parameter(Mandatory)] [string] $Version,
    [Parameter(Mandatory)] [string] $Thumbprint,
    [Parameter(Mandatory)] [string] $Timestamp,
    [string] $Name = "r2p-field",
    [string] $Title = "R2P Field"
)
$ErrorActionPreference = "Stop"
Set-StrictMode -Version Latest
$root = Resolve-Path (Join-Path $PSScriptRoot "..\..")
$folder = Join-Path $root "dist\$Name"
$options = @("/fd", "SHA256", "/sha1", $Thumbprint, "/tr", $Timestamp, "/td", "SHA256")

function Invoke-Checked([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

# Those of others keep the signatures of their makers; whatever bears none is signed by us.
$unsigned = Get-ChildItem $folder -Recurse -Include *.exe, *.dll, *.pyd |
    Where-Object { (Get-AuthenticodeSignature $_.FullName).Status -ne "Valid" } |
    ForEach-Object { $_.FullName }
if ($unsigned) { Invoke-Checked "signtool" (@("sign") + $options + $unsigned) }
Invoke-Checked (Join-Path $folder "$Name-cli.exe") @("--selftest")

$signer = "signtool sign " + ($options -join " ") + ' $f'
Invoke-Checked "iscc" @("/DName=$Name", "/DTitle=$Title", "/DVersion=$Version", "/DSign", "/Ssigner=$signer",
    (Join-Path $PSScriptRoot "r2p-field.iss"))
$installer = Join-Path $root "dist\$Name-$Version-windows-x86_64.exe"
Invoke-Checked "signtool" @("verify", "/pa", "/all", "/tw", $installer)
(Get-FileHash $installer -Algorithm SHA256).Hash.ToLower()
