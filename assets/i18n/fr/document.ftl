# Textes des documents imprimés : le dossier de visite et ce que l’on constate avant l’exportation.
# Les mots des listes fermées (genres, états, qualités) sont dans enums.ftl.

## Le document

book-kind = Dossier de visite
book-title = Dossier de visite : { $title }
book-contents = Sommaire
book-draft = projet
book-draft-watermark = PROJET
book-as-of = au { $day }
book-personal-data = Ce document contient des données à caractère personnel. Il est destiné aux agents de la délégation ; sa conservation, sa transmission et sa destruction en tiennent compte.
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
book-overrides = Dérogations à l’ordre calculé :

## Programme

book-programme = Programme
book-time = Heure
book-event = Séquence
book-place = Lieu
book-lead = Agent responsable
book-dress = Tenue
book-met-by = Accueil
book-no-time = Heure à fixer
book-clocks-note = L’heure locale d’abord, avec son fuseau ; en gris, l’heure de la capitale.
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
book-done-on = Fait : { $day }
book-waiting-for = En attente de : { $who }
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
book-last-day = dernier jour en vigueur : { $day }
book-lapses-on = cesse de produire effet le { $day }
book-to-sign = texte prêt à la signature
book-days-left = { $count ->
    [0] aujourd’hui
    [one] { $count } jour restant
   *[other] { $count } jours restants
}
book-clause = Clause :
book-effective = Produit ses effets
book-signed-on = signature : { $day }
book-provisional-since = appliqué à titre provisoire depuis { $day }
book-in-force-since = en vigueur depuis { $day }
book-effective-since = produit ses effets depuis { $day }
book-from = à compter de { $day }
book-notice-given-on = préavis donné : { $day }
book-terminated-on = dénoncé ou abrogé : { $day }
book-expired-on = expiré : { $day }
book-replaced-on = remplacé : { $day }

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
    [one] { $place } : { $count } texte
   *[other] { $place } : { $count } textes
}

## Langues des documents

document-language-en = anglais
document-language-ro = roumain
document-language-fr = français
document-language-ur = ourdou

## Constats avant l’exportation

finding-text-not-translated = Pas encore en { $language } : « { $text } »
finding-no-objective = Sans objectif : { $subject }
finding-no-purpose = Sans objet : { $subject }
finding-no-press-line = Sans éléments pour la presse : { $subject }
finding-no-addressee = Point à soulever sans destinataire : « { $text } »
finding-too-many-points = { $part } : { $count } ; la synthèse est prévue pour trois.
finding-stale-biography = La biographie de { $name } date de plus de douze mois ou n’est pas datée.
finding-no-precedence-data = { $name } n’a ni classe de préséance ni rang ; l’ordre suit le nom.
finding-no-head = La délégation n’a pas de chef : { $subject }
finding-no-time = Sans heure ou sans fuseau : { $subject }
finding-one-page-overflows = « { $part } » déborde sur une deuxième page même au corps le plus petit ; à abréger.

## Titres devant un nom écrit dans l’alphabet du document

honorific-he = S.E.
honorific-dr = Dr
honorific-prof = Pr
honorific-mr = M.
honorific-ms = Mme
honorific-eng = Ing.
