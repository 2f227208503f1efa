# What only the command line says.

cli-hint-usage = attachectl --help shows what can be written.
cli-imported = { $rows } rows: { $created } created, { $updated } updated, { $skipped } skipped.
finding-not-logged = Another program holds the workspace, so this export stands in no log.
finding-missing-glyph = No bundled font has { $character } ({ $code }), near “{ $near }”.
