// Is a server there that answers? In words that an older one, and one of another make, understands too, so that it can
// be told apart: without the version of the language that all other files name.
//
// hello  INTEGER  1
RETURN 1 AS hello
ORDER BY hello
