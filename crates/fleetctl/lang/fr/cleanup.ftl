# Nettoyage : questions, plan, résumé.

## Questions

cleanup-ask-delete =
    { $count ->
        [one] supprimer { $count } ressource sur { $place }
       *[other] supprimer { $count } ressources sur { $place }
    }
cleanup-ask-delete-aws =
    { $count ->
        [one] supprimer { $count } ressource sur { $place } ; c'est irréversible
       *[other] supprimer { $count } ressources sur { $place } ; c'est irréversible
    }
cleanup-ask-scope = quoi
cleanup-ask-scope-safe = rien n'est supprimé sans avoir été montré d'abord ; Ctrl-C quitte
cleanup-greeting = nettoyer sur { $place }
cleanup-otherwise-dry-run = --dry-run montre le plan
cleanup-otherwise-nothing = sans cela, rien n'est supprimé

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = tout ce qui est à l'atelier
cleanup-scope-groups = groupes d'objets, statiques et dynamiques ; les objets sont conservés
cleanup-scope-things = objets avec leurs shadows et certificats ; le reste est conservé

## The plan

cleanup-nothing = rien à supprimer
cleanup-nothing-on = rien à supprimer sur { $place }
cleanup-plan-classic-shadow = shadow classique
cleanup-plan-column-delete = supprimer
cleanup-plan-column-resources = ressources
cleanup-plan-column-skip = conserver
cleanup-plan-detached =
    { $things ->
        [one] à détacher de { $things } objet, { $why }
       *[other] à détacher de { $things } objets, { $why }
    }
cleanup-plan-effort =
    { $calls ->
        [one] { $calls } appel ; { $best }
       *[other] { $calls } appels ; { $best }
    }
cleanup-plan-effort-aws = { $effort } ; les types d'objet sont supprimés cinq minutes après avoir été rendus obsolètes, et le reste entre-temps
cleanup-plan-effort-local = { $effort } ; les types d'objet sont supprimés cinq minutes après avoir été rendus obsolètes, une attente que l'AWS local saute
cleanup-plan-found = trouvé : { $resources }
cleanup-plan-more-to-delete = et { $count } de plus à supprimer
cleanup-plan-more-to-delete-listed = et { $count } de plus à supprimer ; { $option } les répertorie
cleanup-plan-more-to-keep = et { $count } de plus à conserver
cleanup-plan-more-to-keep-listed = et { $count } de plus à conserver ; { $option } les répertorie
cleanup-plan-processing = traitement de l'objet : { $name }
cleanup-plan-scanning = examen : { $kinds }...
cleanup-plan-scope = étendue
cleanup-plan-shadow = shadow { $shadow }
cleanup-plan-skipped = conservation - { $reason }
cleanup-plan-things = objets
cleanup-plan-total = total
cleanup-plan-unread = tout n'a pas pu être examiné : { $failure }
cleanup-plan-unread-kept = ce qui n'a pas pu être examiné est conservé
cleanup-plan-where = où
cleanup-plan-with-things = { $count } répertoriés avec leurs objets, ci-dessus

## The summary

cleanup-blocked = ce qui doit être supprimé avant est encore là
cleanup-calls =
    { $calls ->
        [one] { $calls } appel
       *[other] { $calls } appels
    }, second examen compris, répétés : { $retries }, { $throttles }
cleanup-commands-pending = AWS a masqué les commandes et supprime dans les douze heures celles qui n'étaient pas obsolètes depuis douze heures
cleanup-complete-all = il ne reste rien de l'atelier
cleanup-complete-groups = il ne reste aucun groupe de l'atelier
cleanup-complete-things = il ne reste aucun objet de l'atelier
cleanup-deleted-gone = { $kinds } : { $deleted } (disparus avant : { $gone })
cleanup-failed = échec
cleanup-heading-deleted = Ressources supprimées :
cleanup-heading-not-deleted = Non supprimées :
cleanup-heading-skipped = Ressources conservées :
cleanup-heading-still-there = encore là
cleanup-incomplete-left = incomplet ; ressources supprimées : { $deleted }, restantes : { $left }
cleanup-incomplete-not-looked = incomplet ; ressources supprimées : { $deleted } ; ce qui reste n'a pas été examiné
cleanup-incomplete-unread = incomplet ; ressources supprimées : { $deleted } ; tout n'a pas pu être examiné
cleanup-left-new = { $left } ; créées entre-temps, ou encore répertoriées par AWS bien que supprimées
cleanup-left-unread = reste inconnu, faute d'avoir pu examiner : { $kinds }
cleanup-next-again = relancer le nettoyage : il trouve ce qui reste et reprend à cet endroit
cleanup-not-tried = non tenté
cleanup-stopped = arrêté ; ressources supprimées : { $deleted }
cleanup-summary-title = Résumé du nettoyage :
cleanup-took = Temps d'exécution : { $seconds } secondes
cleanup-took-waited = Temps d'exécution : { $seconds } secondes, dont { $waited } d'attente d'AWS
cleanup-total = Total : { $count }

## Learning moments

cleanup-learn-dry-run =
    Ce qui précède est un plan. Rien n'a été changé pour l'établir : la planification ne dispose que d'opérations de lecture. Ce qui est supprimé ensuite est exactement ce qui figure dans le plan, et avant chaque suppression, une dernière vérification établit que la ressource est toujours ce qu'elle était.

    En faire une habitude, aussi dans les comptes que d'autres utilisent :

      fleetctl cleanup --dry-run               chaque ressource, et pourquoi
      fleetctl cleanup --plan-out FILE         de même, pour relire à deux
      fleetctl apply FILE --confirm DELETE     ce plan et rien d'autre

    Un plan enregistré est valable 24 heures, pour ce compte et cette région. Un plan modifié est refusé.
cleanup-learn-dry-run-title = Regarder avant de supprimer

cleanup-learn-five-minutes =
    AWS ne permet de supprimer un type d'objet que cinq minutes après qu'il a été rendu obsolète, et seulement quand plus aucun objet ne l'a. Ces cinq minutes laissent à ceux qui sont en train de créer un appareil le temps de s'en apercevoir, car un type obsolète est refusé pour de nouveaux objets.

    Les types sont donc rendus obsolètes en premier et supprimés en dernier, et tout le reste est supprimé entre-temps : sur AWS, l'attente vaut une fois pour tous les types, et non pour chacun. Les types rendus obsolètes lors d'un passage précédent ont déjà fait leur temps.

    En cas d'arrêt pendant l'attente, rien n'est perdu : relancer le nettoyage, et il reprend à cet endroit. L'AWS local ne fait pas attendre : c'est son horloge qui avance.
cleanup-learn-five-minutes-title = Pourquoi les types d'objet prennent cinq minutes

cleanup-learn-identification =
    Dans un compte que d'autres utilisent aussi, la question n'est pas comment supprimer, mais quoi. La réponse vient dans cet ordre :

      1  balise        workshop=learning-aws-iot-dm-basics
      2  nom           un modèle tel que Vehicle-VIN-###, à défaut de balise
      3  association   un shadow ou un certificat d'un objet de l'atelier

    Ce qu'aucune des trois ne reconnaît est conservé. De même ce qui a la balise avec la valeur de quelqu'un d'autre, quel que soit son nom, et ce qui n'a pas pu être examiné : dans le doute, on conserve. Un certificat qu'utilise aussi un objet de quelqu'un d'autre est détaché des objets de l'atelier et reste par ailleurs en l'état.

    Les objets et les certificats ne peuvent pas avoir de balises, ce sont donc les noms qui décident : ne pas utiliser le préfixe de l'atelier pour des appareils qui comptent.
cleanup-learn-identification-title = Ce qui est à l'atelier : balise, nom, association
