# What only the command line says.

cli-hint-usage = attachectl --help shows what can be written.
cli-imported = { $rows } rows: { $created } created, { $updated } updated, { $skipped } skipped.
finding-not-logged = Another program holds the workspace, so this export stands in no log.
finding-missing-glyph = { $script ->
    [chinese] No font has the Chinese { $character } ({ $code }), near “{ $near }”. Add a Chinese font in Settings, or name one with --chinese-font.
   *[other] No font has { $character } ({ $code }), near “{ $near }”.
}
finding-heading-skips = The heading “{ $heading }” is of level { $level }; here it may be at most { $allowed }.
finding-empty-heading = A heading has no words.
finding-duplicate-id = Two places have the name “{ $id }”; links lead to the first.
finding-broken-link = A link leads to “{ $id }”, which is not there.
finding-no-alternative = The picture “{ $picture }” has no words for readers who do not see it.
finding-no-picture = There is no picture “{ $picture }”; its words stand in its place.
finding-sheet-inside = The section “{ $id }” stands inside another block, so its own sheet is not heeded.
finding-lost-picture =
    { $why ->
        [absent] There is no picture “{ $picture }”; its words stand in its place.
        [kind] The picture “{ $picture }” is no JPEG, PNG or SVG; its words stand in its place.
        [damaged] The picture “{ $picture }” is damaged; its words stand in its place.
        [too_large] The picture “{ $picture }” is too large; its words stand in its place.
       *[partly] Parts of the picture “{ $picture }” are not drawn: words, pictures or effects inside it.
    }
