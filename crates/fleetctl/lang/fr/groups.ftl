# Groupes dynamiques : leurs membres sont les appareils qui correspondent à une requête.

## Questions and what answers them

groups-delete-otherwise = `fleetctl groups show` affiche le groupe
groups-make-question = créer { $group } sur { $place } ?
groups-nobody-agrees = il n'y a pas de terminal pour demander si le groupe convient ; rien n'a été fait
groups-nobody-agrees-hint = indiquer --yes, ou --dry-run pour voir ce qui correspond
groups-nobody-criteria = personne à qui demander ce que les appareils ont en commun ; rien n'a été fait
groups-nobody-criteria-hint = indiquer --countries, --thing-types, --versions, --battery ou --query-string
groups-nobody-name = personne à qui demander un nom ; rien n'a été fait
groups-nobody-name-hint = indiquer --name : une requête, ou un critère à plusieurs valeurs, ne nomme pas de groupe
groups-no-query = il n'y a pas de terminal pour demander une requête
groups-no-query-hint = l'indiquer : { $command }
groups-none = il n'y a aucun groupe dynamique
groups-none-hint = `fleetctl groups create` en crée un
groups-not-named-hint = `fleetctl groups list` répertorie les groupes dynamiques
groups-pick = groupes dynamiques sur { $place }
groups-pick-prompt = numéro ou groupe :
groups-query = requête :
groups-test-opening = les requêtes sont essayées sur { $place } ; { $words } ou rien pour quitter
groups-wizard-battery = batterie, par exemple >50, <30, =75
groups-wizard-countries = pays, par exemple US,CA
groups-wizard-example = par exemple
groups-wizard-guided = par pays, type d'objet, version et batterie
groups-wizard-help = Entrée prend ce qui est entre crochets ; Ctrl-C quitte
groups-wizard-how = comment
groups-wizard-name = nom :
groups-wizard-name-default = nom
groups-wizard-neither = { $answer } n'est ni 1, guided ni 2, query
groups-wizard-query = votre propre requête
groups-wizard-thing-types = types d'objet
groups-wizard-title = créer un groupe dynamique sur { $place }
groups-wizard-versions = versions de package

## Names of facts and columns

groups-head-match = correspond
groups-head-only = seule à écarter
groups-head-part = partie
groups-label-about = description
groups-label-created = créé
groups-label-matches = trouvés
groups-label-members = membres
groups-label-name = nom
groups-label-query = requête
groups-label-status = état
groups-label-tags = balises
groups-label-where = où

## Groups

groups-created-unknown = inconnu
groups-delete-what =
    supprimer le groupe dynamique { $group } sur { $place }
    requête  { $query }
    { $count ->
        [one] { $count } appareil s'y trouve et est conservé
       *[other] { $count } appareils s'y trouvent et sont conservés
    }
groups-deleted =
    { $count ->
        [one] groupe { $group } supprimé ; { $count } appareil reste
       *[other] groupe { $group } supprimé ; { $count } appareils restent
    }
groups-index-rebuilding = l'index est en reconstruction ; ce qui correspond maintenant n'est pas encore complet
groups-kept = groupe { $group } conservé
groups-made = groupe { $group } créé
groups-matches =
    { $count ->
        [one] { $count } appareil
       *[other] { $count } appareils
    }
groups-matches-of =
    { $count ->
        [one] { $count } appareil, sur { $things } dans l'index
       *[other] { $count } appareils, sur { $things } dans l'index
    }
groups-more = et { $count } de plus
groups-no-tags = aucune
groups-not-indexed = { $field } n'est pas indexé ici : aucune de ses valeurs n'est donc jamais trouvée ; `fleetctl provision` active ce dont une flotte a besoin
groups-plan-kept = il existe avec cette requête et est conservé
groups-plan-tagged = il existe avec cette requête et reçoit les balises de l'atelier
groups-tags-unread = lecture impossible : { $failure }
groups-title-list =
    { $count ->
        [one] { $others ->
            [one] { $count } groupe dynamique sur { $place } ; { $others } groupe statique en plus
           *[other] { $count } groupe dynamique sur { $place } ; { $others } groupes statiques en plus
        }
       *[other] { $others ->
            [one] { $count } groupes dynamiques sur { $place } ; { $others } groupe statique en plus
           *[other] { $count } groupes dynamiques sur { $place } ; { $others } groupes statiques en plus
        }
    }
groups-title-plan = groupe dynamique
groups-too-many-terms = une recherche accepte cette requête, un groupe dynamique non : il accepte au plus { $terms } termes, sauf si AWS a relevé le quota du compte
groups-unread = { $group } n'a pas pu être examiné : { $failure }

## Learning moments

groups-learn-dynamic =
    Un groupe statique contient les objets que quelqu'un y a mis. Un groupe dynamique a une requête à la place : tout objet qui y correspond est membre, et cesse de l'être quand il n'y correspond plus. Personne n'ajoute ni ne retire d'appareils.

      groupe statique    on y ajoute et en retire des objets ; les groupes
                         peuvent s'emboîter et avoir des politiques
      groupe dynamique   sa requête décide ; pas de sous-groupes, pas de
                         politiques

    Une tâche pour un groupe dynamique atteint ce qui s'y trouve maintenant ; une tâche continue, aussi ce qui le rejoint plus tard, par exemple des appareils dont la batterie s'est rechargée entre-temps.

    L'appartenance suit l'index de la flotte, avec un temps de retard : quelques secondes en général, davantage tant qu'un groupe est BUILDING. Un objet est dans dix groupes au plus, un compte a cent groupes dynamiques au plus. Ce qui coûte est l'indexation de la flotte en dessous : chaque changement indexé, chaque recherche.
groups-learn-dynamic-title = Des groupes qui se remplissent seuls

groups-learn-queries =
    Une requête a des termes composés d'un champ et d'une valeur, reliés par AND, OR et NOT. Des termes côte à côte sont reliés par AND ; mettre des parenthèses là où AND et OR se rencontrent. Les noms de champs sont sensibles à la casse, les valeurs non.

      thingTypeName:SedanVehicle                le type d'objet
      attributes.country:(US OR CA)             l'une de plusieurs valeurs
      shadow.reported.batteryStatus:[50 TO *]   50 ou plus
      NOT attributes.country:US                 tout le reste
      thingName:Vehicle*                        * vaut tout texte

    La version que signale un appareil est shadow.name.$package.reported.PACKAGE.version ; elle se compare à une valeur, pas avec < ou >.

    Une recherche accepte douze termes, un groupe dynamique cinq ; AWS relève les deux sur demande. Une requête a au plus 1 000 caractères. L'essayer avant d'en faire un groupe : ce qu'elle trouve est montré ici, et quelle partie en écarte combien.
groups-learn-queries-title = Comment trouver des appareils
