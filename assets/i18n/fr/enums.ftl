# Les mots des vocabulaires fermés et les sortes de fiches.

kind-organisation = organisation
kind-person = personne
kind-post = fonction
kind-tenure = mandat
kind-education = études
kind-contact-point = contact
kind-delegation = délégation
kind-member = membre
kind-programme-item = point du programme
kind-participation = participation
kind-point = point
kind-agreement = accord
kind-agreement-party = partie
kind-agreement-event = événement
kind-action = action
kind-strength = atout
kind-translation = traduction
kind-source-note = note de source
kind-brief = document
kind-brief-note = note de section
kind-meeting = entretien
kind-organisation-plural = organisations
kind-person-plural = personnes
kind-post-plural = fonctions
kind-tenure-plural = mandats
kind-education-plural = études
kind-contact-point-plural = contacts
kind-delegation-plural = délégations
kind-member-plural = membres
kind-programme-item-plural = entretiens et programme
kind-participation-plural = participations
kind-point-plural = points
kind-agreement-plural = accords
kind-agreement-party-plural = parties
kind-agreement-event-plural = événements
kind-action-plural = actions
kind-strength-plural = atouts
kind-translation-plural = traductions
kind-source-note-plural = notes de source
kind-brief-plural = documents
kind-brief-note-plural = notes de section
kind-meeting-plural = entretiens

organisation-sort-ministry = ministère
organisation-sort-agency = agence
organisation-sort-mission = mission diplomatique
organisation-sort-parliament = parlement
organisation-sort-company = entreprise
organisation-sort-association = association
organisation-sort-university = université
organisation-sort-ifi = institution financière internationale
organisation-sort-media = média
organisation-sort-other = autre

name-order-given-first = prénom d’abord
name-order-family-first = nom d’abord

tenure-capacity-full = titulaire
tenure-capacity-acting = par intérim
tenure-capacity-designate = désigné

contact-sort-phone = téléphone
contact-sort-mobile = portable
contact-sort-email = courriel
contact-sort-address = adresse
contact-sort-web = site web
contact-sort-other = autre

direction-outbound = À l’étranger
direction-inbound = Reçue

visit-type-state = Visite d’État
visit-type-official = Visite officielle
visit-type-official-working = Visite officielle de travail
visit-type-working = Visite de travail
visit-type-private = Visite privée
visit-type-transit = Transit
visit-type-courtesy = Visite de courtoisie

delegation-status-idea = Idée
delegation-status-proposed = Proposée
delegation-status-agreed-in-principle = Acceptée en principe
delegation-status-approved = Approuvée
delegation-status-confirmed = Confirmée
delegation-status-in-progress = En cours
delegation-status-completed = Achevée
delegation-status-reported = Rapport remis
delegation-status-closed = Close
delegation-status-postponed = Reportée
delegation-status-cancelled = Annulée

member-capacity-head = chef
member-capacity-deputy = adjoint
member-capacity-member = membre
member-capacity-adviser = conseiller
member-capacity-expert = expert
member-capacity-observer = observateur
member-capacity-business = milieu d’affaires
member-capacity-media = presse
member-capacity-interpreter = interprète
member-capacity-protocol = protocole
member-capacity-security = sécurité
member-capacity-medical = médical
member-capacity-accompanying = accompagnant

item-sort-movement = déplacement
item-sort-meeting = entretien
item-sort-call = visite protocolaire
item-sort-meal = repas
item-sort-ceremony = cérémonie
item-sort-signing = signature
item-sort-visit = visite
item-sort-press = presse
item-sort-rest = repos
item-sort-session = séance

item-status-tentative = provisoire
item-status-proposed = proposé à l’hôte
item-status-confirmed = confirmé
item-status-done = terminé
item-status-dropped = abandonné
item-status-changed = modifié

press-open = ouvert à la presse
press-pool = pool de presse
press-closed = fermé à la presse

meeting-format-plenary = plénière
meeting-format-tete-a-tete = tête-à-tête
meeting-format-call = entretien téléphonique
meeting-format-pull-aside = en marge
meeting-format-working-lunch = déjeuner de travail

meeting-status-planned = prévu
meeting-status-agenda-agreed = ordre du jour convenu
meeting-status-held = tenu
meeting-status-record-drafted = compte rendu rédigé
meeting-status-record-approved = compte rendu approuvé
meeting-status-cancelled = annulé
meeting-status-no-show = absence

side-ours = la nôtre
side-theirs = la leur

owing-side-ours = Les nôtres
owing-side-theirs = Les leurs
owing-side-joint = Communs

participation-role-principal = principal
participation-role-participant = participant
participation-role-interpreter = interprète
participation-role-note-taker = rédacteur
participation-role-observer = observateur

attended-yes = présent
attended-part = en partie
attended-no = absent

point-sort-objective = Objectifs
point-sort-ask = Demandes
point-sort-risk = Risques
point-sort-make = Points à faire valoir
point-sort-if-raised = Si soulevé
point-sort-avoid = À éviter
point-sort-deliverable = Résultats
point-sort-press-line = Éléments pour la presse

point-result-raised = soulevé
point-result-answered = répondu
point-result-deferred = reporté
point-result-not-raised = non soulevé

agreement-nature-treaty = Traité
agreement-nature-inter-institutional = Accord interinstitutionnel
agreement-nature-mou = Mémorandum d’entente
agreement-nature-loi = Lettre d’intention
agreement-nature-joint-statement = Déclaration commune
agreement-nature-protocol = Protocole
agreement-nature-programme = Programme

agreement-level-state = entre États
agreement-level-governmental = entre gouvernements
agreement-level-departmental = entre ministères

agreement-preparation-idea = Idée
agreement-preparation-mandate = Mandat
agreement-preparation-negotiation = Négociation
agreement-preparation-initialled = Paraphé
agreement-preparation-cleared = Prêt à la signature

agreement-status-idea = Idée
agreement-status-mandate = Mandat
agreement-status-negotiation = Négociation
agreement-status-initialled = Paraphé
agreement-status-cleared = Prêt à la signature
agreement-status-signed = Signé
agreement-status-provisional = Appliqué à titre provisoire
agreement-status-in-force = En vigueur
agreement-status-suspended = Suspendu
agreement-status-notice-given = Dénonciation notifiée
agreement-status-terminated = Dénoncé
agreement-status-expired = Expiré
agreement-status-replaced = Remplacé
agreement-status-undated = Sans date

agreement-event-mandate = mandat
agreement-event-negotiated = négocié
agreement-event-initialled = paraphé
agreement-event-signature-approved = signature approuvée
agreement-event-signed = signé
agreement-event-signed-ad-referendum = signé ad referendum
agreement-event-notification-ours = notre notification
agreement-event-notification-theirs = leur notification
agreement-event-ratified = ratifié
agreement-event-provisionally-applied = appliqué à titre provisoire
agreement-event-in-force = entrée en vigueur
agreement-event-amended = amendé
agreement-event-extended = prorogé
agreement-event-renewed = renouvelé
agreement-event-notice-given = préavis donné
agreement-event-denounced = dénoncé
agreement-event-suspended = suspendu
agreement-event-expired = expiré
agreement-event-terminated = terminé
agreement-event-replaced = remplacé
agreement-event-registered = enregistré
agreement-event-published = publié

priority-high = haute
priority-normal = normale
priority-low = basse

action-status-inbox = À trier
action-status-next = À faire
action-status-waiting = En attente
action-status-scheduled = Planifiée
action-status-done = Faite
action-status-dropped = Abandonnée

strength-direction-offers = offre
strength-direction-needs = besoin

profile-internal = Interne
profile-counterpart = Partenaire
profile-public = Public

page-size-a4 = A4
page-size-a5 = A5
page-size-letter = US Letter

brief-status-requested = Demandé
brief-status-drafting = En rédaction
brief-status-in-clearance = En validation
brief-status-cleared = Validé
brief-status-final = Définitif
brief-status-superseded = Remplacé

document-kind-briefing = Dossier de visite
document-kind-programme = Programme
document-kind-pocket = Programme de poche
document-kind-delegation-list = Liste de la délégation
document-kind-delegation-list-restricted = Liste de la délégation : passeports et voyage
document-kind-register = Registre des accords
document-kind-tracker = Suivi des actions
document-kind-record = Compte rendu des entretiens
document-kind-readout = Compte rendu public
document-kind-note = Note verbale
document-kind-handover = Dossier de passation
document-kind-signatures = Feuilles de signature

variant-delegation = pour la délégation
variant-principal = pour le chef de délégation
variant-host = pour l’hôte
variant-press = pour la presse
variant-drivers = pour les chauffeurs

document-language-en = anglais
document-language-ro = roumain
document-language-fr = français
document-language-ur = ourdou
document-language-ar = arabe
