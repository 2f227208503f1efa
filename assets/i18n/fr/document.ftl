# Textes des documents imprimés : le dossier de visite et ce que l’on constate avant l’exportation.
# Les mots des listes fermées (genres, états, qualités) sont dans enums.ftl.

## Le document

book-contents = Sommaire
book-draft = projet
book-draft-watermark = PROJET
book-as-of = au { $day }
book-personal-data = Ce document contient des données à caractère personnel. Il est destiné aux agents de la délégation ; sa conservation, sa transmission et sa destruction en tiennent compte.
book-not-accredited = Établi avec un logiciel non homologué pour les informations classifiées.

## Couverture

book-cover = Couverture
book-principal = Chef de délégation
book-visit = Visite
book-country = Pays ou territoire
book-dates = Dates
book-places = Lieux
book-host = Hôte
book-control-officer = Agent coordonnateur
book-phone = Permanence téléphonique (24 h)
book-number = Document n°
book-version = Version
book-as-of-label = Situation au
book-marking = Mention de protection

## La page de synthèse

book-one-page = Synthèse
book-why = Raison de la visite
book-objectives = Objectifs
book-asks = Nos demandes
book-risks = Risques
book-deliverables = Résultats attendus
book-press-line = Éléments de langage pour la presse
book-points-to-make = Points à soulever
book-if-raised = Si le sujet est évoqué
book-avoid = À éviter
book-addressee = (à l’intention de { $name })

## Délégation

book-delegation = Composition de la délégation
book-no = N°
book-name = Nom
book-post = Fonction
book-capacity = Qualité
book-precedence-as-of = Ordre de préséance au { $day }.
book-overrides = Dérogations à l’ordre calculé :

## Programme

book-programme = Programme
book-time = Heure
book-event = Séquence
book-place = Lieu
book-lead = Agent responsable
book-dress = Tenue
book-met-by = Accueil
book-no-time = Heure à fixer
book-clocks-note = L’heure locale d’abord, avec son fuseau ; en gris, l’heure de la capitale.
book-zone-ahead = À partir d’ici, l’heure locale est { $zone }, en avance de { $hours } h sur { $home }.
book-zone-behind = À partir d’ici, l’heure locale est { $zone }, en retard de { $hours } h sur { $home }.
book-zone-same = À partir d’ici, l’heure locale est { $zone }, la même que dans la capitale.

## Contexte et état de la relation

book-scene = Cadre de la visite
book-ledger = État de la relation
book-last-visits = Dernières visites
book-head = Chef de délégation
book-direction = Sens
book-more-visits = { $count ->
    [one] Et une visite antérieure depuis { $year }.
   *[other] Et { $count } visites antérieures depuis { $year }.
}
book-promised = Engagements pris alors
book-promise = Engagement
book-owed-by = Partie
book-open = En cours
book-done = Tenus
book-total = Total
book-due = Échéance
book-state = État
book-done-on = Fait : { $day }
book-waiting-for = En attente de : { $who }
book-days-late = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
}

## Entretiens

book-meetings = Entretiens
book-meeting = Entretien
book-with = Avec
book-for-us = De notre côté
book-when = Quand
book-where = Où
book-format = Format
book-interpretation = Interprétation
book-press = Presse
book-purpose = Objet
book-objectives-ours = Nos objectifs
book-objectives-theirs = Leurs objectifs
book-personal-note = Note personnelle
book-attendance = Participants
book-our-side = Notre partie
book-their-side = La partie hôte
book-role = Rôle
book-background = Éléments de contexte

## Biographies

book-biographies = Biographies
book-since = depuis { $day }
book-education = Études
book-languages = Langues
book-pronunciation = Prononciation
book-form-of-address = Formule d’appel
book-ties = Liens avec notre délégation
book-tie-alumni = Anciens étudiants, l’un et l’autre, de { $institution } ({ $one }, { $other }).
book-last-met = Dernière rencontre
book-interests = Centres d’intérêt
book-sensitivities = À ne pas évoquer
book-biography-as-of = Biographie à jour au { $day }.

## Secteurs

book-sectors = Fiches sectorielles
book-strengths = Atouts et besoins
book-strength-kind = Nature
book-level-of-four = { $level } sur 4
book-our-offer-meets = Notre offre répond à leur besoin.
book-their-offer-meets = Leur offre répond à notre besoin.

## Accords

book-agreements = Accords et mémorandums d’entente
book-decisions = Décisions à prendre dans les douze mois
book-all-agreements = Tous les accords
book-agreement = Accord
book-status = État
book-life = Parcours
book-term = Durée
book-notice-by = préavis au plus tard le { $day }
book-last-day = dernier jour en vigueur : { $day }
book-lapses-on = cesse de produire effet le { $day }
book-to-sign = texte prêt à la signature
book-days-left = { $count ->
    [0] aujourd’hui
    [one] { $count } jour restant
   *[other] { $count } jours restants
}
book-clause = Clause :
book-effective = Produit ses effets
book-signed-on = signature : { $day }
book-provisional-since = appliqué à titre provisoire depuis { $day }
book-in-force-since = en vigueur depuis { $day }
book-effective-since = produit ses effets depuis { $day }
book-from = à compter de { $day }
book-notice-given-on = préavis donné : { $day }
book-terminated-on = dénoncé ou abrogé : { $day }
book-expired-on = expiré : { $day }
book-replaced-on = remplacé : { $day }

## Actions

book-actions = Suites à donner
book-action = Action
book-owner = Responsable
book-no-side = Partie non précisée
book-no-date = Sans échéance

## Dernière page

book-last-page = Sources et omissions
book-sources = Sources
book-left-out = Omis par le profil d’exportation
book-left-passports = passeports
book-left-visas = visas
book-left-travel = documents et trajets de voyage
book-left-emergency = personnes à prévenir
book-left-birth-dates = dates de naissance
book-left-diets = régimes alimentaires
book-left-accessibility = besoins d’accessibilité
book-left-sensitivities = points sensibles concernant les personnes
book-missing = Textes manquants dans cette langue
book-missing-note = Ces textes sont imprimés dans la langue où ils ont été rédigés.
book-missing-texts = { $count ->
    [one] { $place } : { $count } texte
   *[other] { $place } : { $count } textes
}

## Pays

book-countries = Fiches pays
country-fact = Donnée
country-capital = Capitale
country-zones = Fuseaux horaires
country-clock = Heure de la capitale
country-clock-same = { $zone }
country-clock-ahead = { $zone }, en avance de { $hours } h sur { $home }
country-clock-behind = { $zone }, en retard de { $hours } h sur { $home }
country-weekend = Fin de semaine
country-dial = Indicatif téléphonique

## Points reportés

book-carried = Non soulevés précédemment

## Programme et programme de poche

programme-nothing = Rien n’est prévu.
programme-summary = Résumé
programme-overnight = Nuit
programme-scenario = Déroulement détaillé
programme-scenario-line = Déroulement
programme-everyone = la délégation
programme-proceeds = En route
programme-from = depuis
programme-vehicles = Véhicules
programme-buffer = À garder libre avant
programme-staff-notes = Notes de service
programme-next = Ensuite
programme-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
programme-room = chambre { $room }
programme-cars = Véhicules
programme-cars-and-rooms = Véhicules et chambres
programme-vehicle = Véhicule
programme-passengers = Passagers

## Liste de la délégation

list-block-official = Délégation officielle
list-block-business = Délégation d’affaires
list-block-media = Médias
list-block-support = Personnel d’appui
list-block-total = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
list-total = { $count ->
    [one] Total : { $count } personne
   *[other] Total : { $count } personnes
}
list-nobody = La délégation n’a pas encore de membres.
list-honorific = Titre
list-organisation = Institution
list-born = Naissance · nationalité
list-passport = Passeport ; visa
list-travel = Voyage
list-emergency = En cas d’urgence

## Registre des accords

register-empty = Aucun accord n’est enregistré.
register-decisions = A. Décisions à prendre dans les 24 mois
register-no-decisions = Aucune décision n’est à prendre.
register-decision = Décision
register-derivation = Calcul
register-stated = Tel qu’enregistré.
register-sum-term = en vigueur { $from } + { $length } = fin { $to }
register-sum-notice = { $from } − { $length } = préavis le { $to }
register-months = { $count } m
register-days = { $count } j
register-by-status = B. Accords par état
register-parties = Parties
register-signed = Signature
register-since = Depuis
register-notice = Préavis avant le
register-unit = Service responsable
register-done-of = Actions faites
register-sheets = C. Fiches
register-code = Code
register-nature = Nature
register-level = Niveau
register-subject = Objet
register-sectors = Secteurs
register-place = Lieu de signature
register-clause = Clause de durée
register-languages = Langues du texte
register-prevailing = Texte faisant foi
register-depositary = Dépositaire
register-references = Références
register-notes = Notes
register-events = Événements
register-event = Événement
register-done-on = Fait le
register-effective-on = Effet le
register-reference = Référence
register-actions = Actions à ce titre
register-quality = D. Données à vérifier
register-problem = À vérifier
register-no-problems = Rien ne semble erroné ni manquant.
quality-in-force-before-signature = en vigueur avant la signature
quality-terminated-before-signature = terminé avant la signature
quality-effective-before-done = effet antérieur à l’acte
quality-provisional-before-signature = appliqué à titre provisoire avant la signature
quality-undated = sans aucune date
quality-no-parties = sans parties
quality-no-nature = nature non précisée
quality-no-unit = sans service responsable
quality-no-clause = sans clause de durée
quality-notice-after-last-day = préavis postérieur au dernier jour en vigueur

## Suivi des actions

tracker-empty = Aucune action n’est enregistrée.
tracker-ledger = Qui doit quoi
tracker-pressing = En retard et à échéance sous 14 jours
tracker-overdue = En retard
tracker-soon = Sous 14 jours
tracker-later = Plus tard
tracker-undated = Sans date
tracker-by-side = Par partie
tracker-by-owner = Par responsable
tracker-no-owner = Sans responsable
tracker-waiting = En attente depuis plus de 30 jours
tracker-waiting-for = En attente de
tracker-since = Depuis
tracker-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
tracker-review = À revoir le
tracker-done = Fait
tracker-done-since = Depuis le { $day }
tracker-done-on = Fait le
tracker-evidence = Preuve

## Compte rendu interne et public

record-no-meeting = Aucun entretien n’est prévu.
record-points = Ce que sont devenus nos points
record-point = Point
record-result = Résultat
record-answer = Réponse
record-said = Propos tenus
record-outcomes = Résultats
record-actions = Actions convenues
record-drafted-by = Rédigé par, le
record-approved-by = Approuvé par, le
readout-text = Texte pour le public
readout-released-on = Publié le

## Note verbale

note-number = N°
note-ministry = Ministère des Affaires étrangères
note-opening = { $sender } présente ses compliments au { $addressee } et a l’honneur d’annoncer la visite suivante.
note-opening-inbound = { $sender } présente ses compliments au { $addressee } et a l’honneur de confirmer la visite suivante.
note-request = Il saurait gré que la délégation bénéficie des courtoisies et facilités d’usage à son arrivée, pendant son séjour et à son départ.
note-request-inbound = La délégation bénéficiera des courtoisies et facilités d’usage à son arrivée, pendant son séjour et à son départ.
note-closing = { $sender } saisit cette occasion pour renouveler au { $addressee } les assurances de sa très haute considération.
note-seal = Paraphe et sceau

## Dossier de passation

handover-visits = Visites à venir
handover-promises = Engagements en cours
handover-dates = Échéances d’accords dans les douze mois
handover-proposal = Proposition
handover-contacts = Contacts par dernière rencontre
handover-last-met = Dernière rencontre
handover-reach = Comment les joindre
handover-verified = vérifié le { $day }
handover-none = Aucun élément.
handover-notes = Ce qui n’est pas écrit
handover-know = Le successeur doit savoir
handover-from = Remis par, le
handover-to = Reçu par, le

## Feuilles de signature

signatures-nothing = Aucun texte n’est prêt à la signature.
signatures-done-at = Fait à, le
signatures-originals = Nombre d’originaux
signatures-signature = Signature

## Omis d’un document

left-points = objectifs et points
left-actions = actions
left-visits = visites antérieures
left-scene-setter = cadre de la visite
left-biographies = biographies
left-items = séquences du programme
left-phones = numéros de téléphone
left-staff-notes = notes de service

## Langues des documents


## Constats avant l’exportation

finding-text-not-translated = Pas encore en { $language } : « { $text } »
finding-no-objective = Sans objectif : { $subject }
finding-no-purpose = Sans objet : { $subject }
finding-no-press-line = Sans éléments pour la presse : { $subject }
finding-no-addressee = Point à soulever sans destinataire : « { $text } »
finding-too-many-points = { $part } : { $count } ; la synthèse est prévue pour trois.
finding-stale-biography = La biographie de { $name } date de plus de douze mois ou n’est pas datée.
finding-no-precedence-data = { $name } n’a ni classe de préséance ni rang ; l’ordre suit le nom.
finding-no-head = La délégation n’a pas de chef : { $subject }
finding-nothing-to-sign = Aucun texte prêt à la signature : { $subject }
finding-no-time = Sans heure ou sans fuseau : { $subject }
finding-one-page-overflows = « { $part } » déborde sur une deuxième page même au corps le plus petit ; à abréger.

## Titres devant un nom écrit dans l’alphabet du document

honorific-he = S.E.
honorific-dr = Dr
honorific-prof = Pr
honorific-mr = M.
honorific-ms = Mme
honorific-eng = Ing.
