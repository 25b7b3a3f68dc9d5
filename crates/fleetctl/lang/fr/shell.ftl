# Sortie pour les programmes, réglages, complétion.

## Config

shell-config-built-in = intégré
shell-config-example-head =
    Réglages de fleetctl : ce que valent les options que personne ne saisit. Une option passe
    avant l'environnement, celui-ci avant le profil choisi, et ce profil avant ces valeurs par défaut.
    fleetctl config show dit ce qui s'applique, et pourquoi.
shell-config-example-profiles = Un profil, choisi par { $option }. Il passe avant les valeurs par défaut.
shell-config-exists = { $file } existe déjà ; il reste tel quel
shell-config-missing = n'existe pas
shell-config-name = réglage
shell-config-no-home = il n'y a pas de répertoire personnel où garder des réglages
shell-config-no-home-hint = indiquer { $option }
shell-config-project = de ce dossier
shell-config-secret = défini, non montré
shell-config-source = origine
shell-config-told = le seul, comme demandé
shell-config-user = de l'utilisateur
shell-config-value = valeur
shell-config-variable = variable
shell-config-written = fichier écrit : { $file }

## Manual

shell-man-written = { $pages ->
    [one] { $pages } page du manuel se trouve dans { $folder }
   *[other] { $pages } pages du manuel se trouvent dans { $folder }
}

## Query

shell-query-arguments = caractère { $character } : arguments attendus par { $function }() : { $takes }
shell-query-function = caractère { $character } : il n'y a pas de fonction { $function }()
shell-query-nothing = la requête ne trouve rien
shell-query-step = caractère { $character } : le pas d'une tranche ne peut pas être 0
shell-query-syntax = caractère { $character } : { $why }
shell-query-type = caractère { $character } : l'argument { $argument } de { $function }() doit être de type { $expected }, il est ici de type { $found }
shell-query-wrong = l'expression de --query ne fonctionne pas : { $why }

## Settings

shell-settings-known = il y a : { $names }
shell-settings-near = vouliez-vous dire { $near } ?
shell-settings-no-fleet = les réglages n'ont pas de profil { $fleet }
shell-settings-no-fleets = ils n'en ont aucun ; un profil commence par { $section }
shell-settings-project = un fichier du dossier courant ne peut pas définir { $name } : il enverrait les commandes ailleurs
shell-settings-project-local = un fichier du dossier courant ne peut pas désactiver local : il enverrait les commandes vers AWS
shell-settings-section = { $section } doit être une section entre crochets
shell-settings-text = { $name } doit être un seul texte, par exemple { $example }
shell-settings-texts = { $name } doit être un tableau de textes, par exemple { $example }
shell-settings-toml = ce n'est pas du TOML : { $why }
shell-settings-trust = si vous lui faites confiance, indiquer { $command }
shell-settings-truth = { $name } doit être true ou false
shell-settings-unknown = il n'y a pas de réglage { $name }
shell-settings-value = { $name } : { $why }
shell-settings-wrong = { $file }, ligne { $line } : { $what }
