# Ce spune doar linia de comandă.

cli-hint-usage = attachectl --help arată ce se poate scrie.
cli-imported = { $rows } rânduri: { $created } create, { $updated } actualizate, { $skipped } omise.
finding-not-logged = Alt program ține spațiul de lucru, deci acest export nu apare în niciun jurnal.
finding-missing-glyph = Niciun font inclus nu are { $character } ({ $code }), lângă „{ $near }”.
