# Ce spune doar linia de comandă.

cli-hint-usage = attachectl --help arată ce se poate scrie.
cli-imported = { $rows } rânduri: { $created } create, { $updated } actualizate, { $skipped } omise.
finding-not-logged = Alt program ține spațiul de lucru, deci acest export nu apare în niciun jurnal.
finding-missing-glyph = { $script ->
    [chinese] Niciun font nu are semnul chinezesc { $character } ({ $code }), lângă „{ $near }”. Adăugați un font chinezesc în Setări sau numiți unul cu --chinese-font.
   *[other] Niciun font nu are { $character } ({ $code }), lângă „{ $near }”.
}
finding-heading-skips = Titlul „{ $heading }” este de nivelul { $level }; aici poate fi cel mult { $allowed }.
finding-empty-heading = Un titlu nu are niciun cuvânt.
finding-duplicate-id = Două locuri poartă numele „{ $id }”; legăturile duc la primul.
finding-broken-link = O legătură duce la „{ $id }”, care nu există.
finding-no-alternative = Imaginea „{ $picture }” nu are o descriere pentru cititorii care nu o văd.
finding-no-picture = Nu există imaginea „{ $picture }”; în locul ei stă descrierea.
finding-sheet-inside = Secțiunea „{ $id }” stă în interiorul altui bloc, de aceea formatul ei de pagină nu este respectat.
finding-lost-picture =
    { $why ->
        [absent] Nu există imaginea „{ $picture }”; în locul ei stă descrierea.
        [kind] Imaginea „{ $picture }” nu este JPEG, PNG sau SVG; în locul ei stă descrierea.
        [damaged] Imaginea „{ $picture }” este deteriorată; în locul ei stă descrierea.
        [too_large] Imaginea „{ $picture }” este prea mare; în locul ei stă descrierea.
       *[partly] Părți ale imaginii „{ $picture }” nu se desenează: cuvinte, imagini sau efecte din ea.
    }
