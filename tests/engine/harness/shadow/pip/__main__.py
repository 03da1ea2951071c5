"""Stands in for pip: before each Python program, the language host asks it which packages are installed.

It looks for packages that want plugins; there are none in the tests' environment, and pip takes half a second for that.
"""

print("[]")
