@echo off
rem Runs Entourage from its archive: bin\entourage --help
setlocal EnableExtensions DisableDelayedExpansion
for %%H in ("%~dp0..") do set "ENTOURAGE_HOME=%%~fH"
set "ENTOURAGE_JAR="
for %%F in ("%ENTOURAGE_HOME%\lib\entourage-*.jar") do set "ENTOURAGE_JAR=%%~fF"

set "ENTOURAGE_JDK="
if defined JAVA_HOME call :look "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%D in ("%%~dp$PATH:J..") do call :look "%%~fD"
for %%P in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks") do (
  for /d %%D in ("%%~P\*") do call :look "%%~fD"
)
if not defined ENTOURAGE_JDK (
  echo Entourage needs a JDK 25 or newer, and found none. Install one, or set JAVA_HOME to it. 1>&2
  exit /b 4
)
if not defined ENTOURAGE_DATA set "ENTOURAGE_DATA=%ENTOURAGE_HOME%\data"

rem Where an application runs on the data folder, it is asked. It leaves what it does not do for others, with 100, to a
rem process of its own.
if "%~1"=="" goto start
"%ENTOURAGE_JDK%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -Xmx256m -cp "%ENTOURAGE_JAR%" org.entourage.client.Client %*
if not %ERRORLEVEL%==100 exit /b %ERRORLEVEL%

:start
"%ENTOURAGE_JDK%\bin\java" -Xmx512m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED %ENTOURAGE_JVM% -cp "%ENTOURAGE_JAR%" org.entourage.Entourage %*
exit /b %ERRORLEVEL%

rem Takes a folder for the JDK if none was found yet, and if it is one of 25 or newer, as its file "release" says.
:look
if defined ENTOURAGE_JDK exit /b
if not exist "%~1\bin\java.exe" exit /b
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul && set "ENTOURAGE_JDK=%~1"
exit /b
