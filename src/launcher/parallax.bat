@echo off
rem Starts Parallax: a verb as the first word runs it on the command line, anything else opens the workbench.
rem PARALLAX_JAVA_OPTS may hold more options for Java, for example -Xmx4g.
setlocal EnableExtensions
for %%I in ("%~dp0..") do set "PARALLAX_DIR=%%~fI"

set "JAVA_FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%B in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  if not defined JAVA_FOUND for /d %%J in ("%%~B\*") do call :try "%%~J"
)
if not defined JAVA_FOUND for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
if not defined JAVA_FOUND (
  echo Parallax needs JDK 25 or newer and found none: install one, or set JAVA_HOME to it. 1>&2
  exit /b 1
)

for %%V in (import articles quotes compare search export check help --help -h --version -V) do (
  if "%~1"=="%%V" goto verb
)
"%JAVA_FOUND%" "@%PARALLAX_DIR%\lib\window.options" --module-path "%PARALLAX_DIR%\lib\javafx" ^
  "-Dparallax.home=%PARALLAX_DIR%" %PARALLAX_JAVA_OPTS% -classpath "%PARALLAX_DIR%\lib\*" parallax.Main %*
exit /b %ERRORLEVEL%

:verb
set "JVM=-XX:+UseSerialGC -Xms128m"
if "%~1"=="quotes" set "JVM=%JVM% -XX:TieredStopAtLevel=1"
if "%~1"=="articles" set "JVM=%JVM% -XX:TieredStopAtLevel=1"
"%JAVA_FOUND%" %JVM% --enable-native-access=ALL-UNNAMED "-Dparallax.home=%PARALLAX_DIR%" %PARALLAX_JAVA_OPTS% ^
  -classpath "%PARALLAX_DIR%\lib\*" parallax.Main %*
exit /b %ERRORLEVEL%

rem Takes the Java in folder %1 if none was taken yet and its release file says 25 or newer.
:try
if defined JAVA_FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^=.^" %%R in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  if %%R geq 25 set "JAVA_FOUND=%~1\bin\java.exe"
)
exit /b 0
