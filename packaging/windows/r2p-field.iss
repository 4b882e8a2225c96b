; The installer for Windows (Inno Setup 6.3 or later). On Windows, after `python packaging\dev.py build --folder`:
;   iscc /DName=r2p-field /DTitle="R2P Field" /DVersion=0.1.0 /Ssigner="<see sign.ps1>" packaging\windows\r2p-field.iss
; For one person and without an administrator, unless started with /ALLUSERS. Nothing is downloaded, nothing is started.

#ifndef Name
  #define Name "r2p-field"
#endif
#ifndef Title
  #define Title "R2P Field"
#endif
#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif

[Setup]
; Never another: an update finds the installed program by it
AppId={{7C5A1F0E-52C1-4B6E-9C3B-2D1B6A0F5E91}-{#Name}
AppName={#Title}
AppVersion={#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
DisableWelcomePage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
TimeStampsInUTC=yes
TouchDate=2020-02-01
TouchTime=20:00
OutputDir=..\..\dist
OutputBaseFilename={#Name}-{#Version}-windows-x86_64
UninstallDisplayIcon={app}\{#Name}.exe
SetupLogging=no
; Names of recent files and folders stay out of the registry
UsePreviousAppDir=yes
UsePreviousLanguage=no
#ifdef Sign
SignTool=signer
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\{#Name}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Title}"; Filename: "{app}\{#Name}.exe"

[InstallDelete]
; An update takes the place of the folder as a whole: no library of an earlier version stays beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

#if Name == "r2p-field"
[Registry]
; What a packet is and looks like, and that a double click takes it in once the records are open
Root: HKA; Subkey: "Software\Classes\.r2pb"; ValueType: string; ValueData: "r2p-field.packet"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.r2pb"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.r2p-field.bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\r2p-field.packet"; ValueType: string; ValueData: "Sealed packet"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\r2p-field.packet\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Name}.exe,0"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\r2p-field.packet\shell\open\command"; ValueType: string; ValueData: """{app}\{#Name}.exe"" --take ""%1"""; Flags: uninsdeletekey
#endif
