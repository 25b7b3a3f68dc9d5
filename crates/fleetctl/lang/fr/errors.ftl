# Erreurs, conseils, et ce qui est dit d'une ligne de commande.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation } : { $fault } : { $message }
errors-changed-hint = relancer la commande pour voir ce qu'il en est maintenant
errors-clock-not-moved = l'horloge de l'AWS local ne peut pas être avancée, d'où cette attente : { $cause }
errors-goes-on-from-there = la même commande reprend à cet endroit
errors-no-json = pas du JSON : { $cause }
errors-result-not-written = le résultat n'a pas pu être écrit : { $cause }
errors-runtime = l'environnement d'exécution ne démarre pas : { $cause }
errors-stopped = arrêté
errors-stopped-goes-on = arrêté ; la même commande reprend à cet endroit
errors-stopped-nothing-changed = arrêté ; rien n'a été modifié
errors-with-cause = { $what } : { $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = conflit
errors-fault-denied = refusé
errors-fault-exists = existe déjà
errors-fault-invalid = requête non valide
errors-fault-limit = limite atteinte
errors-fault-not-found = introuvable
errors-fault-service = défaillance du service
errors-fault-throttled = appels limités
errors-fault-unknown-error = erreur inconnue
errors-fault-unreachable = injoignable

## The way to AWS: credentials, Region, network

errors-aws-unreachable = AWS est injoignable : { $operation } : { $message }
errors-ca-bundle = impossible de lire les certificats dans { $path }
errors-ca-bundle-empty = { $path } ne contient aucun certificat de confiance : il doit être au format PEM
errors-ca-bundle-hint = il vient d'AWS_CA_BUNDLE
errors-clock = l'horloge de cette machine diffère trop de celle d'AWS : { $message }
errors-clock-hint = régler l'horloge de cette machine par le réseau ; l'heure et le fuseau horaire comptent tous deux
errors-configure = les définir avec `aws configure`, ou nommer un profil avec --profile
errors-credentials-broken = impossible d'obtenir les informations d'identification AWS : { $message }
errors-credentials-broken-hint = vérifier la session SSO, le rôle ou le processus d'identification du profil
errors-credentials-expired = les informations d'identification AWS ont expiré
errors-credentials-renew = les renouveler, par exemple avec `aws sso login`
errors-denied-also = { $operation } a aussi besoin de { $actions }
errors-endpoint = { $url } n'est pas un point de terminaison : écrire http://HOST:PORT ou https://HOST
errors-endpoint-hint = il vient de --endpoint-url, d'AWS_ENDPOINT_URL ou du profil
errors-local-region-hint = elle vient d'AWS_REGION ou d'AWS_DEFAULT_REGION ; --region REGION passe avant
errors-no-certificates = cette machine n'a pas de certificats de confiance ; les installer, ou nommer un fichier avec AWS_CA_BUNDLE
errors-no-credentials = aucune information d'identification AWS n'a été trouvée
errors-no-profile = il n'y a pas de profil { $name } dans la configuration AWS
errors-no-profile-hint = voir ce qui existe avec `aws configure list-profiles`
errors-no-profile-of = il n'y a pas de profil { $name } dans la configuration AWS ; il y a { $known }
errors-no-region = aucune région AWS n'est configurée
errors-no-region-hint = indiquer --region REGION, définir AWS_REGION, ou lancer `aws configure`
errors-or-local = ou essayer sans compte : --local utilise un AWS local intégré à fleetctl
errors-profile-file = les fichiers de configuration AWS sont illisibles
errors-proxy = { $url } n'est pas l'adresse d'un proxy : { $reason }
errors-proxy-hint = elle vient de HTTPS_PROXY ; NO_PROXY nomme les hôtes joints sans proxy
errors-region-hint = elle vient d'AWS_REGION, d'AWS_DEFAULT_REGION ou du profil ; --region passe avant
errors-region-unusable = la région configurée n'est pas utilisable
errors-request-id = l'identifiant de la requête chez AWS est { $id }
errors-signature = AWS n'accepte pas la signature : { $message }
errors-signature-hint = vérifier la clé secrète, et que l'horloge de cette machine est à l'heure
errors-unknown-key = AWS ne connaît pas la clé d'accès : { $message }
errors-unknown-key-region = une région que le compte doit d'abord activer répond la même chose tant qu'elle n'est pas activée
errors-unreachable-certificate = un proxy ou un pare-feu répond peut-être à la place d'AWS : nommer le fichier de ses certificats avec AWS_CA_BUNDLE
errors-unreachable-hint = vérifier le réseau, le proxy, la région et --endpoint-url
errors-unreachable-name = aucune adresse ne porte ce nom : la région est peut-être mal écrite, ou il n'y a pas de DNS
errors-unreachable-proxy = vérifier HTTPS_PROXY et NO_PROXY

## Quotas of AWS that are used up

errors-quota-buckets = il s'agit du quota de compartiments S3 d'un compte
errors-quota-dynamic-groups = il s'agit du quota de groupes d'objets dynamiques : 100 par compte et région, sauf s'il a été relevé
errors-quota-executions = il s'agit du quota d'exécutions de commande simultanées d'un appareil : 100
errors-quota-groups-of-thing = il s'agit du quota de groupes statiques dont un objet peut faire partie : 10
errors-quota-job-deletions = il s'agit du quota de tâches en cours de suppression : dix à la fois
errors-quota-jobs = il s'agit du quota de tâches actives à la fois : en annuler ou en terminer d'autres d'abord
errors-quota-package-versions = il s'agit du quota de versions de package : 10 000 par compte et région, sauf s'il a été relevé
errors-quota-packages = il s'agit du quota de packages logiciels : 100 par compte et région, sauf s'il a été relevé
errors-quota-roles = il s'agit du quota de rôles IAM d'un compte

## Downloads by a URL that somebody signed

errors-download-denied = accès refusé
errors-download-expired = l'URL a expiré
errors-download-invalid = pas un téléchargement
errors-download-not-found = introuvable
errors-download-unreachable = injoignable

## Plans

errors-plan-edited = le plan a été modifié après avoir été écrit : { $how } ; en établir un nouveau
errors-plan-edited-follows = le plan a été modifié après avoir été écrit : quelque chose suit la dernière ligne ; en établir un nouveau
errors-plan-edited-hash = le plan a été modifié après avoir été écrit : son empreinte est différente ; en établir un nouveau
errors-plan-edited-no-first = le plan a été modifié après avoir été écrit : sa première ligne manque ; en établir un nouveau
errors-plan-edited-number = le plan a été modifié après avoir été écrit : le nombre d'éléments est différent ; en établir un nouveau
errors-plan-edited-two-first = le plan a été modifié après avoir été écrit : il a deux premières lignes ; en établir un nouveau
errors-plan-expired = le plan a été établi à { $made } et était valable jusqu'à { $until } : en établir un nouveau
errors-plan-give-local = indiquer --local
errors-plan-leave-local-out = omettre --local
errors-plan-made-for = le plan a été établi pour { $plan }, ici c'est { $here }
errors-plan-newer = le plan a le format { $found }, ce fleetctl lit jusqu'à { $known } : utiliser un fleetctl plus récent
errors-plan-no-line = la ligne { $line } n'est pas une ligne de plan : { $reason }
errors-plan-no-plan-hint = un plan s'établit avec --plan-out FILE de `fleetctl provision` et de `fleetctl cleanup`
errors-plan-of-cleanup = ceci est un plan de nettoyage, pas de provisionnement
errors-plan-of-provision = ceci est un plan de provisionnement, pas de nettoyage
errors-plan-other-account = le plan a été établi pour le compte { $plan }, ces informations d'identification appartiennent à { $here }
errors-plan-other-account-hint = utiliser les informations d'identification du compte du plan, ou établir un nouveau plan
errors-plan-other-region-hint = indiquer { $option }, ou établir un nouveau plan
errors-plan-stopped = arrêté pendant l'examen de ce qui existe ; rien n'a été modifié
errors-plan-truncated = le plan se termine avant sa dernière ligne : il n'a pas été écrit en entier, en établir un nouveau
errors-plan-unreadable = le plan est illisible

## What is asked of provisioning and cleanup

errors-continent = { $text } n'est pas un continent : écrire un numéro de 1 à 7 ou un nom (1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica)
errors-continent-africa = Afrique
errors-continent-antarctica = Antarctique
errors-continent-asia = Asie
errors-continent-europe = Europe
errors-continent-north-america = Amérique du Nord
errors-continent-oceania = Océanie
errors-continent-south-america = Amérique du Sud
errors-country-count = { $continent } : { $available } pays ; choisir de 1 à { $available }, et non { $count }
errors-country-elsewhere = { $continent } : pas de pays { $codes } ; il y a { $available }
errors-country-none = aucun pays n'a été indiqué : écrire un nombre, ou des codes de deux lettres tels que US,CA
errors-country-unknown = aucun pays n'a le code { $codes } ; écrire des codes de deux lettres tels que US,CA
errors-devices-number = { $text } n'est pas un nombre d'appareils : choisir de 1 à 10000000
errors-no-countries = il faut au moins un pays
errors-no-thing-types = il faut au moins un type d'objet
errors-no-versions = il faut au moins une version de package
errors-same-firmware = { $first } et { $second } auraient tous deux le fichier de firmware { $key } : choisir d'autres noms
errors-scope = { $text } n'est pas une étendue ; écrire all, things ou groups
errors-thing-type-package = le type d'objet { $name } ne peut pas avoir de package de son nom : { $reason }

## Things, groups and fleet indexing

errors-group-changed = { $name } a été modifié ou recréé depuis son examen
errors-group-empty = rien ne correspond à { $query }
errors-group-empty-allow = indiquer --allow-empty pour créer le groupe en vue d'appareils à venir
errors-group-empty-test = `{ $command }` montre quelle partie écarte les appareils
errors-group-exists-other = le groupe dynamique { $name } existe avec une autre requête : { $query }
errors-group-exists-other-hint = indiquer un autre --name, ou le supprimer d'abord avec `{ $command }`
errors-group-exists-static = un groupe statique porte le nom { $name }
errors-group-missing = il n'y a pas de groupe d'objets { $name }
errors-group-missing-hint = `groups list` montre les groupes dynamiques
errors-group-missing-list = `aws iot list-thing-groups` répertorie les groupes
errors-group-other-name = indiquer un autre --name
errors-group-static = { $name } est un groupe statique
errors-group-static-cleanup = `cleanup --scope groups` supprime les groupes statiques de l'atelier
errors-group-static-hint = cette commande est réservée aux groupes dynamiques
errors-index-building-groups = l'index de la flotte est encore en construction et n'accepte pas de requêtes
errors-index-building-hint = réessayer plus tard ; avec beaucoup d'objets, cela peut prendre des heures
errors-index-off-groups = l'indexation de la flotte est désactivée, et les groupes dynamiques comme les recherches en ont besoin
errors-index-off-hint = `fleetctl provision` en active ce dont une flotte a besoin
errors-thing-missing = il n'y a pas d'objet { $name }
errors-thing-missing-hint = `aws iot list-things` répertorie les objets
errors-thing-type-missing = il n'y a pas de type d'objet { $name }

## Queries

errors-amount = { $text } n'est pas une quantité : écrire >50, >=50, <30, <=30, =75, 75, {"["}50 TO *] ou {"["}30 TO 80]
errors-criteria-no-package = le type d'objet { $name } n'a pas de package : un nom de package ne peut pas contenir de deux-points
errors-criteria-nothing = indiquer au moins un critère
errors-criteria-versions-without-type = les versions ont besoin d'un type d'objet, car chaque type a son propre package
errors-criteria-versions-without-type-hint = indiquer --thing-types avec --versions
errors-geo-distance = la distance doit être un nombre suivi de son unité : km, m, mi, nmi, yd ou ft
errors-geo-form = écrire geo_distance,LATITUDE,LONGITUDE,DISTANCE, par exemple geo_distance,47.6,-122.3,15km
errors-geo-latitude = la latitude doit être un nombre de -90 à 90
errors-geo-longitude = la longitude doit être un nombre de -180 à 180
errors-query-a-term = un terme
errors-query-a-value = une valeur
errors-query-an-end = une borne de l'intervalle
errors-query-an-escape = une barre oblique inverse devant, ou des guillemets autour de la valeur
errors-query-at = caractère { $place } : { $wrong }
errors-query-close-range = {"]"} ou {"}"}
errors-query-dangling-escape = rien ne suit la barre oblique inverse
errors-query-empty = la requête est vide
errors-query-empty-parentheses = les parenthèses sont vides
errors-query-end = il manque quelque chose à la fin
errors-query-expected = { $wrong } ; attendu : { $expected }
errors-query-expected-one-of = { $wrong } ; attendu : { $first } ou { $last }
errors-query-field-in-group = un groupe de valeurs ne contient pas de champs
errors-query-field-long = le nom du champ a { $found } caractères, le maximum est { $most }
errors-query-leading-question-mark = un terme ne peut pas commencer par ?
errors-query-leading-wildcards = { $found } termes commencent par un caractère générique, le maximum est { $most }
errors-query-max-terms = chaque valeur d'un groupe est un terme ; si AWS a relevé le quota de votre compte, indiquer --max-terms
errors-query-no-boosts = l'indexation de la flotte n'a pas de pondérations
errors-query-no-fuzzy = l'indexation de la flotte n'a pas de recherche approximative
errors-query-no-proximity = l'indexation de la flotte n'a pas de recherche de proximité
errors-query-no-regular-expressions = l'indexation de la flotte n'a pas d'expressions régulières
errors-query-no-required = l'indexation de la flotte n'a pas de termes obligatoires
errors-query-not-not = NOT ne peut pas suivre NOT
errors-query-not-ordered = { $name } ne se compare pas, seule une valeur exacte peut être recherchée
errors-query-only-true = pour { $name }, seul true peut être recherché ; écrire NOT { $name }:true
errors-query-question-marks = le terme contient { $found } fois ?, le maximum est { $most }
errors-query-stars = le terme contient { $found } fois *, le maximum est { $most }
errors-query-terms = la requête a { $found } termes, le maximum est { $most }
errors-query-too-deep = l'imbrication dépasse { $most } niveaux
errors-query-too-long = la requête a { $found } caractères, le maximum est { $most }
errors-query-too-long-wildcard = la requête a { $found } caractères, le maximum est { $most } quand un terme commence par un caractère générique
errors-query-unclosed-parenthesis = cette parenthèse n'est pas fermée
errors-query-unclosed-quote = ce guillemet n'est pas fermé
errors-query-unclosed-range = cet intervalle n'est pas fermé
errors-query-unexpected = { $found } n'a pas sa place ici
errors-query-unknown-field = l'index n'a pas de champ { $name }
errors-query-unknown-field-near = l'index n'a pas de champ { $name } ; vouliez-vous dire { $near } ?
errors-query-unknown-operator = { $found } n'est pas un opérateur
errors-query-unopened-parenthesis = cette parenthèse n'a pas été ouverte
errors-query-unsupported-character = { $found } n'est pas accepté dans un mot
errors-query-wrong =
    { $count ->
        [one] la requête est erronée
       *[other] la requête a { $count } erreurs
    }

## Software packages

errors-package-bucket = le compartiment { $name } n'est pas utilisable
errors-package-exists = le package { $package } existe déjà
errors-package-has-versions =
    { $count ->
        [one] le package { $package } a { $count } version, { $first } ; elle doit être supprimée d'abord
       *[other] le package { $package } a { $count } versions, dont { $first } ; elles doivent être supprimées d'abord
    }
errors-package-has-versions-hint = `{ $command }` supprime celle-là
errors-package-index-building = l'index de la flotte est en construction ; ce qu'ont les appareils ne peut être recherché tant qu'il n'est pas actif
errors-package-index-building-hint = réessayer dans quelques minutes
errors-package-index-off = l'indexation de la flotte est désactivée : impossible de rechercher des appareils
errors-package-index-off-hint = `fleetctl provision` active ce dont une flotte a besoin dans l'indexation, et garde le reste tel quel
errors-package-is-default = la version { $version } est la version par défaut du package { $package } ; AWS ne supprime pas une version par défaut
errors-package-many = { $found } appareils signalent une autre version de { $package } que { $version }, et une tâche peut avoir au plus 100 cibles
errors-package-many-group = un groupe qui les réunit est une seule cible : { $command }
errors-package-many-job = puis : { $command }
errors-package-missing = il n'y a pas de package { $package }
errors-package-missing-hint = `fleetctl packages list` répertorie les packages
errors-package-no-object-version = l'objet S3 { $name } n'a pas de version, car son compartiment n'a pas de gestion des versions
errors-package-no-shadow = l'objet { $name } n'a pas de shadow $package : rien n'y a été déployé
errors-package-no-shadow-hint = une tâche qui déploie une version de package l'écrit, si `fleetctl packages config status` la dit activée
errors-package-no-version = le package { $package } n'a pas de version { $version }
errors-package-no-version-hint = `{ $command }` répertorie ses versions
errors-package-not-indexed = l'indexation de la flotte ne prend pas en compte les shadows $package des appareils
errors-package-not-published = la version { $version } du package { $package } est un brouillon : elle n'a jamais été publiée
errors-package-not-published-hint = un appareil ne peut avoir qu'une version publiée ou obsolète
errors-package-role = le rôle { $name } n'est pas utilisable
errors-package-still-draft = la version { $version } du package { $package } existe avec son firmware et reste un brouillon : { $why }
errors-package-version-deprecated = la version { $version } du package { $package } existe déjà, obsolète
errors-package-version-draft = la version { $version } du package { $package } existe déjà, en brouillon avec un autre artefact
errors-package-version-exists-hint = ce qui est publié ne peut plus être modifié : choisir une autre version
errors-package-version-published = la version { $version } du package { $package } existe déjà, publiée
errors-version-attribute-name = { $name } n'est pas un nom d'attribut : 1 à 128 caractères parmi lettres, chiffres et _ . , @ / : # -
errors-version-attribute-value = la valeur de l'attribut { $name } est vide, dépasse 1024 caractères ou contient un caractère de contrôle
errors-version-attributes = les attributs font ensemble { $found } octets, le maximum est 3072
errors-version-description = la description a { $found } caractères, le maximum est 1024
errors-version-empty-firmware = le fichier de firmware est vide
errors-version-empty-sbom = le fichier SBOM est vide

## Jobs

errors-create-deprecated = la version { $version } du package { $package } est obsolète
errors-create-deprecated-hint = indiquer --allow-deprecated pour l'installer malgré tout
errors-create-description-character = la description contient un caractère de contrôle : { $found }
errors-create-description-long = la description a { $found } caractères, le maximum est 2028
errors-create-draft = la version { $version } du package { $package } est un brouillon, et un brouillon ne peut pas être déployé
errors-create-draft-hint = la publier d'abord : { $command }
errors-create-no-artifact = la version { $version } du package { $package } n'a pas de firmware dont un document pourrait contenir l'URL
errors-create-no-artifact-hint = indiquer votre propre document avec --document, et la version avec --package et --version
errors-create-no-default = le package { $package } n'a pas de version par défaut : il faut donc nommer une version
errors-create-no-default-hint = indiquer --version ; `{ $command }` répertorie les versions
errors-create-no-group-hint = `aws iot list-thing-groups` répertorie les groupes ; le provisionnement crée Fleet-*
errors-create-no-role = il n'y a pas de rôle { $name }, avec lequel AWS IoT signerait les URL de firmware
errors-create-no-role-other = en indiquer un autre avec --role
errors-create-no-role-provision = `fleetctl provision` le crée, même là où tout le reste existe
errors-create-not-one-version = le document a un espace réservé sans package ni version, qui désigne ce que la tâche installe ; elle installe { $found }
errors-create-taken = il existe déjà une autre tâche { $id }, { $status }
errors-create-taken-other = indiquer un autre --job-id
errors-create-taken-show = `{ $command }` affiche cette tâche
errors-create-targets = une tâche doit avoir pour cibles de 1 à 100 objets ou groupes, et non { $found }
errors-create-targets-hint = un groupe qui les réunit tous est une seule cible : `fleetctl groups create`
errors-create-two-versions = la tâche installerait deux versions du package { $package }, { $first } et { $second }
errors-create-versions = une tâche peut installer au plus 25 versions de package, et non { $found }
errors-job-being-deleted = la tâche { $job } est déjà en cours de suppression
errors-job-changed = la tâche { $job } a été recréée depuis son examen
errors-job-deletions =
    { $seconds ->
        [one] la tâche { $job } n'a pas été supprimée : dix autres tâches étaient en cours de suppression pendant { $seconds } seconde
       *[other] la tâche { $job } n'a pas été supprimée : dix autres tâches étaient en cours de suppression pendant { $seconds } secondes
    }
errors-job-deletions-hint = AWS supprime dix tâches à la fois : relancer la même commande plus tard
errors-job-missing = il n'y a pas de tâche { $job }
errors-job-missing-hint = `fleetctl jobs list` répertorie les tâches
errors-job-no-execution = l'objet { $thing } n'a pas d'exécution de la tâche { $job }
errors-job-no-execution-hint = `{ $command }` répertorie ce qui existe
errors-job-no-execution-number = l'objet { $thing } n'a pas d'exécution de la tâche { $job } avec le numéro { $number }
errors-job-not-seen =
    { $seconds ->
        [one] la tâche { $job } était encore { $status } après { $seconds } seconde
       *[other] la tâche { $job } était encore { $status } après { $seconds } secondes
    }
errors-job-not-seen-hint = `{ $command }` montre où elle en est
errors-job-over = la tâche { $job } ne peut pas être annulée : elle est { $status }
errors-job-over-hint = indiquer --force pour annuler aussi les exécutions encore IN_PROGRESS
errors-simulate-not-begun = la tâche { $job } est SCHEDULED : ses appareils ne peuvent pas encore commencer
errors-simulate-not-begun-hint = `{ $command }` montre quand elle commence ; sur l'AWS local, `fleetctl local clock advance` avance l'horloge jusque-là
errors-simulate-not-begun-next = la tâche { $job } est SCHEDULED : ses appareils ne peuvent pas encore commencer, elle commence à { $next }
errors-simulate-stopped = arrêté pendant l'examen des exécutions ; rien n'a été signalé

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings doit valoir au moins 1, et non { $found }
errors-abort-threshold = thresholdPercentage doit être supérieur à 0 et d'au plus 100, avec deux chiffres après le point, et non { $found }
errors-comment-control = un commentaire tient sur une ligne sans caractères de contrôle
errors-comment-length = un commentaire a 1 à 2028 caractères, et non { $found }
errors-document-half-named = { $placeholder } : le package et la version doivent être nommés tous deux, ou aucun
errors-document-long = le document de tâche a { $found } caractères, le maximum est 32768
errors-document-name = { $placeholder } : { $wrong }
errors-document-nested = { $placeholder } : l'URL d'un artefact ne peut pas se trouver dans un autre espace réservé
errors-document-no-json = le document de tâche n'est pas du JSON : { $why }
errors-document-not-alone = { $placeholder } : l'ensemble des attributs doit être une valeur JSON à lui seul, sans rien à côté
errors-document-null = { $placeholder } : $null n'est pas une version dont un document peut parler
errors-document-unterminated = le document de tâche a un espace réservé qui commence par ${"{"} et n'a pas de fin : { $text }
errors-reason-code = un code de raison a 1 à 128 caractères parmi A-Z, 0-9 et _, par exemple WRONG_VERSION
errors-retry-many = les nouvelles tentatives de tous les critères ensemble doivent être au plus 10, et non { $found }
errors-retry-twice = chaque type d'échec peut avoir un critère de nouvelle tentative, et ALL doit rester seul
errors-rollout-criterion = rateIncreaseCriteria a besoin de numberOfNotifiedThings ou de numberOfSucceededThings, d'au moins 1
errors-rollout-factor = incrementFactor doit être compris entre 1.1 et 5, avec un chiffre après le point, et non { $found }
errors-rollout-rate = { $name } doit être compris entre 1 et 1000, et non { $found }
errors-settings-end = une tâche doit se terminer au moins 30 minutes après son début et au plus tard dans deux ans, en UTC ; { $time } est hors de cet intervalle
errors-settings-end-behavior = un comportement de fin a besoin d'une heure de fin
errors-settings-give-continuous = indiquer --continuous
errors-settings-retry-rejected = une exécution REJECTED n'est jamais retentée : retenter FAILED, TIMED_OUT ou ALL
errors-settings-start = une tâche doit commencer au plus tôt dans 30 minutes et au plus tard dans un an, en UTC ; { $time } est hors de cet intervalle
errors-settings-time = { $text } n'est pas un moment : écrire YYYY-MM-DDTHH:MM, en UTC
errors-settings-timeout = le délai d'expiration en cours d'exécution doit être de 1 à 10080 minutes, et non { $found }
errors-settings-url-seconds = une URL présignée peut être valable de 60 à 3600 secondes, et non { $found }
errors-settings-windows-of-snapshot = les fenêtres de maintenance sont pour les tâches continues
errors-status = { $found } n'est pas un état ; les états sont { $allowed }
errors-success-rate = { $value } n'est pas un taux de réussite : ce doit être un pourcentage entier de 0 à 100
errors-window-cron = startTime { $text } de la fenêtre de maintenance n'est pas une expression cron : { $why }
errors-window-duration = la durée d'une fenêtre de maintenance doit être de 1 à 1430 minutes, et non { $found }

## Commands

errors-argument-condition = { $value } n'est pas une valeur pour le paramètre { $name }, dont la condition est : { $condition }
errors-argument-fixed = le paramètre { $name } a toujours la valeur que lui donne la commande
errors-argument-missing = le paramètre { $name } a besoin d'une valeur : { $wanted }
errors-argument-static = la commande n'accepte aucun paramètre, { $name } ne peut donc pas être indiqué
errors-argument-type = { $value } n'est pas une valeur pour le paramètre { $name } : il prend { $wanted }
errors-argument-unknown = il n'y a pas de paramètre { $name } ; les paramètres sont { $known }
errors-command-arguments = la commande ne peut pas être exécutée avec ces paramètres
errors-command-arguments-hint = indiquer chacun par --param NAME=VALUE ; `fleetctl commands show` les explique
errors-command-deprecated = la commande { $id } est obsolète et ne peut pas être exécutée
errors-command-deprecated-hint = `{ $command }` permet à nouveau de l'exécuter
errors-command-description = une description doit avoir 1 à 256 caractères, celle-ci en a { $found }
errors-command-exists = la commande { $id } existe déjà, avec une autre charge utile
errors-command-exists-hint = indiquer un autre nom, ou la voir avec `{ $command }`
errors-command-in-use =
    { $count ->
        [one] la commande { $id } est en cours d'utilisation : { $count } exécution n'est pas terminée, { $first }
       *[other] la commande { $id } est en cours d'utilisation : { $count } exécutions ne sont pas terminées, dont { $first }
    }
errors-command-in-use-cancel = `{ $command }` en annule une
errors-command-in-use-wait = attendre que les appareils aient répondu, ou que leur temps soit écoulé
errors-command-missing = il n'y a pas de commande { $id }
errors-command-missing-hint = `fleetctl commands list` répertorie les commandes
errors-command-no-execution = il n'y a pas d'exécution { $id }
errors-command-no-execution-history = `fleetctl commands history` répertorie les exécutions
errors-command-no-execution-thing = AWS trouve une exécution par son identifiant et son appareil pris ensemble : indiquer --thing
errors-command-no-targets = il n'y a personne sur qui l'exécuter : les groupes n'ont pas de membres
errors-command-no-targets-hint = un groupe dynamique se remplit une fois que l'index a trouvé ses membres
errors-command-not-taken = l'exécution { $id } n'a pas été annulée : elle est encore { $status }
errors-command-not-taken-look = l'appareil a peut-être répondu au même moment : consulter à nouveau son état
errors-command-not-taken-publish = l'appelant a besoin d'iot:Publish sur la rubrique de la réponse
errors-command-over = l'exécution { $id } est terminée : { $status }
errors-command-over-hint = ce qui est terminé ne peut plus être annulé ; exécuter une autre commande qui en défait l'effet
errors-command-payload = la charge utile n'est pas utilisable : { $why }
errors-command-pending = la commande { $id } est en cours de suppression, ce qui prend à AWS jusqu'à douze heures
errors-command-pending-hint = en créer une sous un autre nom
errors-command-predefined = la commande { $id } est l'un des modèles de l'atelier
errors-command-predefined-hint = `fleetctl cleanup` supprime ce qui appartient à l'atelier
errors-command-unused = le paramètre { $name } est déclaré, et la charge utile n'a pas d'espace réservé pour lui
errors-payload-long = elle a { $length } octets, le maximum est { $most }
errors-payload-no-json = ce n'est pas du JSON : { $why }
errors-payload-no-object = ce doit être un objet JSON, par exemple {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text } n'est pas un espace réservé : écrire ${"{"}aws:iot:commandexecution::parameter:NAME{"}"}

## Devices and MQTT

errors-device-no-key = la clé privée de son certificat { $id } n'est pas dans son dossier
errors-device-no-policy = il n'y a pas de politique IoT { $name }
errors-device-no-policy-hint = seule WorkshopDevicePolicy est créée quand elle manque : omettre --policy pour l'utiliser
errors-device-no-thing-hint = `{ $command }` crée des objets
errors-device-not-active = son certificat { $id } est { $status }
errors-device-not-enrolled = { $name } n'a pas de dossier ici
errors-device-not-enrolled-hint = `{ $command }` l'inscrit ; s'il est dans un autre dossier, indiquer --dir DIR
errors-device-others-policy = la politique IoT { $name } appartient à quelqu'un d'autre : sa balise de l'atelier a une autre valeur
errors-device-others-policy-hint = indiquer à --policy le nom d'une politique que des appareils peuvent avoir
errors-device-revoke-hint = `{ $command }` le retire ; l'inscrire ensuite à nouveau
errors-device-shared = son certificat { $id } est aussi rattaché à { $other }
errors-device-shared-hint = le détacher d'abord de l'autre objet, ou le supprimer vous-même : il est resté en l'état
errors-folder-hint = --dir DIR garde les dossiers des appareils ailleurs
errors-mqtt-busy = l'agent de messages est occupé
errors-mqtt-identity = le certificat, la clé ou les autorités du client ne sont pas utilisables
errors-mqtt-invalid = { $what } : envoi impossible : { $why }
errors-mqtt-not-authorized = le certificat ou sa politique ne l'autorise pas
errors-mqtt-not-granted = l'abonnement à { $filter } n'est pas accordé : { $why }
errors-mqtt-not-taken = le message vers { $topic } n'est pas accepté : { $why }
errors-mqtt-other = { $name } (code de raison { $code })
errors-mqtt-other-client = un autre client reste connecté en tant que { $client }
errors-mqtt-other-client-hint = arrêter l'autre client : un ID client n'est connecté qu'une fois à la fois
errors-mqtt-over = la connexion est terminée : { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy ne laisse un appareil utiliser que les rubriques de ses propres tâches, shadows et commandes : $aws/things/THING/… et $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT va droit à l'agent de messages, sans passer par un proxy : vérifier que son port est ouvert
errors-mqtt-refused = l'agent de messages refuse : { $why }
errors-mqtt-taken-over = un autre client s'est connecté avec le même ID
errors-mqtt-unreachable = l'agent de messages à l'adresse { $broker } est injoignable

## The local AWS

errors-listen = écoute impossible sur { $address } : { $cause }
errors-listen-hint = indiquer à --address une adresse de cette machine et à --port un port que vous pouvez utiliser
errors-listen-in-use = choisir un autre --port, ou l'omettre pour un port libre
errors-listen-remote = { $address } est accessible depuis d'autres machines : l'AWS local accepte des informations d'identification bien connues ; indiquer --allow-remote si c'est voulu
errors-local-ca = l'autorité de certification locale n'est pas utilisable : { $cause }
errors-local-fault-duration = la panne { $part } n'est pas comprise : il faut une durée telle que 50ms ; indiquer des parties telles que seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, jointes par ';'
errors-local-fault-no-value = la panne { $part } n'est pas comprise : elle n'a pas de valeur ; indiquer des parties telles que seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, jointes par ';'
errors-local-fault-number = la panne { $part } n'est pas comprise : il faut un nombre ; indiquer des parties telles que seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, jointes par ';'
errors-local-fault-percentage = la panne { $part } n'est pas comprise : il faut un pourcentage de 0% à 100% ; indiquer des parties telles que seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, jointes par ';'
errors-local-fault-unknown = la panne { $part } n'est pas comprise : cette panne n'existe pas ; indiquer des parties telles que seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, jointes par ';'
errors-served-already = un AWS local sert déjà ce répertoire d'état à l'adresse { $url } (processus { $process }) ; l'arrêter ou choisir un autre --state-dir
errors-state-database = l'état dans { $path } n'est pas utilisable : { $cause }
errors-state-database-hint = vérifier que le disque n'est pas plein et que le fichier peut être écrit, ou choisir un autre --state-dir DIR
errors-state-directory = le répertoire d'état { $path } ne peut pas être écrit : { $cause }
errors-state-directory-hint = choisir avec --state-dir DIR un répertoire où vous pouvez écrire
errors-state-foreign = { $path } n'est pas l'état d'un AWS local ; choisir un autre --state-dir
errors-state-memory = un état en mémoire prend fin avec la commande qui l'a créé : il n'y a rien à examiner
errors-state-memory-hint = indiquer un répertoire à --state-dir
errors-state-newer = { $path } a été écrit par un fleetctl plus récent (schéma { $found }, celui-ci connaît { $known }) ; mettre fleetctl à jour ou choisir un autre --state-dir
errors-state-no-home = il n'y a pas de répertoire personnel où garder l'AWS local
errors-state-no-home-hint = indiquer --state-dir DIR, ou --state-dir :memory: pour ne rien garder

## Files

errors-file-find = { $path } est introuvable : { $cause }
errors-file-no-file = { $path } n'est pas un fichier
errors-file-read = impossible de lire { $path } : { $cause }
errors-file-write = impossible d'écrire { $path } : { $cause }
errors-folder-delete = impossible de supprimer { $path }
errors-folder-key = impossible de créer une clé dans { $path }
errors-folder-make = impossible de créer { $path }
errors-folder-of-other = c'est le dossier de { $name }
errors-folder-other-place = l'appareil est inscrit dans le compte { $account }, { $region }
errors-folder-read = impossible de lire { $path }
errors-folder-use = impossible d'utiliser { $path }
errors-folder-write = impossible d'écrire { $path }

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value } n'est pas un identifiant de compte AWS : il doit avoir exactement 12 chiffres
errors-name-allowed-bucket = 3 à 63 lettres minuscules, chiffres, points et traits d'union, une lettre ou un chiffre aux deux bouts
errors-name-allowed-catalog-128 = 1 à 128 lettres, chiffres, traits d'union, traits de soulignement et points
errors-name-allowed-certificate = 64 chiffres hexadécimaux en minuscules
errors-name-allowed-iam-128 = 1 à 128 caractères parmi lettres, chiffres et _ + = , . @ -
errors-name-allowed-iam-64 = 1 à 64 caractères parmi lettres, chiffres et _ + = , . @ -
errors-name-allowed-id = 1 à 64 lettres, chiffres, traits d'union et traits de soulignement
errors-name-allowed-registry-128 = 1 à 128 lettres, chiffres, traits d'union, traits de soulignement et deux-points
errors-name-allowed-registry-20 = 1 à 20 lettres, chiffres, traits d'union, traits de soulignement et deux-points
errors-name-allowed-shadow = 1 à 64 lettres, chiffres, traits d'union, traits de soulignement, deux-points et signes dollar
errors-name-allowed-version = 1 à 64 lettres, chiffres, traits d'union, traits de soulignement et points, au moins une lettre ou un chiffre
errors-name-bucket = { $value } n'est pas un nom de compartiment : { $wrong } ; autorisé : { $allowed }
errors-name-certificate = { $value } n'est pas un identifiant de certificat : { $wrong } ; autorisé : { $allowed }
errors-name-command = { $value } n'est pas un identifiant de commande : { $wrong } ; autorisé : { $allowed }
errors-name-command-execution = { $value } n'est pas un identifiant d'exécution de commande : { $wrong } ; autorisé : { $allowed }
errors-name-group = { $value } n'est pas un nom de groupe d'objets : { $wrong } ; autorisé : { $allowed }
errors-name-job = { $value } n'est pas un identifiant de tâche : { $wrong } ; autorisé : { $allowed }
errors-name-package = { $value } n'est pas un nom de package : { $wrong } ; autorisé : { $allowed }
errors-name-policy = { $value } n'est pas un nom de politique : { $wrong } ; autorisé : { $allowed }
errors-name-prefix = { $value } n'est pas un préfixe de nom d'objet : { $wrong } ; autorisé : { $allowed }
errors-name-role = { $value } n'est pas un nom de rôle : { $wrong } ; autorisé : { $allowed }
errors-name-role-policy = { $value } n'est pas un nom de politique de rôle : { $wrong } ; autorisé : { $allowed }
errors-name-shadow = { $value } n'est pas un nom de shadow : { $wrong } ; autorisé : { $allowed }
errors-name-thing = { $value } n'est pas un nom d'objet : { $wrong } ; autorisé : { $allowed }
errors-name-thing-type = { $value } n'est pas un nom de type d'objet : { $wrong } ; autorisé : { $allowed }
errors-name-version = { $value } n'est pas un nom de version de package : { $wrong } ; autorisé : { $allowed }
errors-name-wrong-character = le caractère { $character } n'est pas autorisé
errors-name-wrong-dots = un point ne doit pas en suivre un autre
errors-name-wrong-empty = il est vide
errors-name-wrong-ends = il doit commencer et finir par une lettre ou un chiffre
errors-name-wrong-ip = il ne doit pas ressembler à une adresse IP
errors-name-wrong-long = il a { $length } caractères, le maximum est { $most }
errors-name-wrong-no-letter = il n'a ni lettre ni chiffre
errors-name-wrong-short = il a { $length } caractères, le minimum est { $least }
errors-region-form = { $value } n'est pas une région AWS : elle doit ressembler à us-east-1 ou us-gov-west-1
errors-tag-form = { $text } n'est pas une balise : écrire KEY=VALUE
errors-tag-key = une clé de balise doit avoir 1 à 128 caractères, { $key } en a { $length }
errors-tag-reserved = { $key } ne peut pas être votre clé de balise : les clés qui commencent par aws: sont réservées
errors-tag-value = une valeur de balise peut avoir au plus 256 caractères, celle de { $key } en a { $length }

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text } n'est pas un budget d'appels ; les budgets sont { $buckets }
errors-rate-form = { $text } n'est pas un débit : écrire BUCKET=N ou BUCKET=off, par exemple things=200
errors-rate-number = { $text } n'est pas un débit : ce doit être off, ou un nombre de requêtes par seconde supérieur à 0 et d'au plus 1000000
errors-value-abort = ce doit être de la forme FAILED:10%:5, qui annule la tâche dès que 5 appareils l'ont terminée et que 10 % d'entre eux sont FAILED ; au lieu de FAILED, ce peut être REJECTED, TIMED_OUT ou ALL
errors-value-address = ce doit être une adresse IP, par exemple 127.0.0.1
errors-value-country = { $text } n'est pas le code d'un pays : il a deux lettres, par exemple US
errors-value-endpoint = ce doit être de la forme http://HOST:PORT ou https://HOST
errors-value-language = { $text } n'est aucune des langues : { $languages }
errors-value-lapse = ce doit être une durée non négative, par exemple 30s, 5m, 1h30m ou 2d
errors-value-minutes = ce doit être une durée en minutes entières, par exemple 30m, 2h ou 1d
errors-value-number = ce doit être un nombre
errors-value-range = { $value } n'est pas dans { $range }
errors-value-retry = ce doit être de la forme FAILED=3, TIMED_OUT=1 ou ALL=2, avec au plus 10 nouvelles tentatives en tout
errors-value-role = ce doit être le nom d'un rôle, ou de la forme arn:aws:iam::123456789012:role/NAME
errors-value-seconds = ce doit être une durée en secondes entières, de 60s à 1h
errors-value-too-large = le nombre est trop grand
errors-value-whole-number = ce doit être un nombre entier
errors-value-window = ce doit être de la forme 'cron(0 2 * * ? *)=1h' : quand elle s'ouvre, en UTC, et pour combien de minutes ou d'heures

## A command line that is wrong

errors-line-commands = les commandes sont { $commands }
errors-line-conflict = l'argument '{ $option }' ne peut pas être utilisé avec : { $others }
errors-line-did-you-mean = vouliez-vous dire { $near } ?
errors-line-invalid = valeur '{ $value }' non valide pour '{ $option }'
errors-line-local-conflict = --local a son propre compte et ne s'utilise pas avec { $option }
errors-line-missing =
    { $count ->
        [one] cet argument obligatoire n'a pas été indiqué : { $missing }
       *[other] ces arguments obligatoires n'ont pas été indiqués : { $missing }
    }
errors-line-more = Pour plus d'informations, essayer '--help'.
errors-line-no-command = sous-commande '{ $command }' inconnue
errors-line-no-equals = '{ $option }' a besoin d'un signe égal devant sa valeur
errors-line-no-subcommand = il manque une commande
errors-line-number-of-values =
    { $found ->
        [one] '{ $option }' a besoin de { $wanted } valeurs, et { $found } a été indiquée
       *[other] '{ $option }' a besoin de { $wanted } valeurs, et { $found } ont été indiquées
    }
errors-line-possible = valeurs possibles : { $values }
errors-line-too-many = valeur '{ $value }' inattendue pour '{ $option }' ; aucune autre n'était attendue
errors-line-twice = l'argument '{ $option }' ne peut pas être utilisé plusieurs fois
errors-line-unexpected = argument '{ $argument }' inattendu
errors-line-utf8 = un mot de la ligne de commande n'est pas en UTF-8
errors-line-value = { $option } : { $why }
errors-line-value-required = '{ $option }' a besoin d'une valeur, et aucune n'a été indiquée
errors-line-value-why = { $option } { $value } : { $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}alias : { $names }]
errors-help-arguments = Arguments :
errors-help-commands = Commandes :
errors-help-default = {"["}par défaut : { $value }]
errors-help-exit-codes = Codes de sortie :
errors-help-for-whom = Pour qui :
errors-help-global = Options globales :
errors-help-how-fast = À quelle vitesse :
errors-help-less = Afficher l'aide (un résumé avec '-h')
errors-help-more = Afficher l'aide (davantage avec '--help')
errors-help-options = Options :
errors-help-possible = {"["}valeurs possibles : { $values }]
errors-help-urls = URL de firmware :
errors-help-usage = Utilisation :
errors-help-version = Afficher la version
errors-help-what = Quoi :
errors-help-what-if = En cas de problème :
errors-help-when = Quand :

## What the exit codes mean

errors-exit-bug = un bogue de fleetctl
errors-exit-declined = réponse négative, ou personne à qui demander
errors-exit-denied = AWS a refusé : informations d'identification absentes ou expirées, accès refusé
errors-exit-done = fait, ou un plan a été affiché
errors-exit-incomplete = certaines étapes ont échoué ; le résumé les nomme
errors-exit-interrupted = interrompu ; le résumé dit ce qui a été fait
errors-exit-resource = une ressource nommée manque, existe déjà ou est en conflit
errors-exit-settings = réglages ou fichier d'entrée erronés
errors-exit-timed-out = un délai d'attente a expiré
errors-exit-unreachable = AWS injoignable, ou appels limités au-delà du budget
errors-exit-usage = ligne de commande erronée

## A bug in fleetctl

errors-bug = ceci est un bogue de fleetctl { $version } : { $what }
errors-bug-goes-on = ce qui a été fait est fait ; la même commande relancée reprend à cet endroit
errors-bug-report = relancer avec RUST_BACKTRACE=1 et joindre au rapport ce qui s'affiche
