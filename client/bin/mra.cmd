@echo off
setlocal
set ELECTRON_RUN_AS_NODE=1
"%MRA_NODE%" "%~dp0..\..\dist\mra.cjs" %*
