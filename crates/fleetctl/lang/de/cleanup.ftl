# Aufräumen: Fragen, Plan, Zusammenfassung.

## Questions

cleanup-ask-delete =
    { $count ->
        [one] { $count } Ressource auf { $place } löschen
       *[other] { $count } Ressourcen auf { $place } löschen
    }
cleanup-ask-delete-aws =
    { $count ->
        [one] { $count } Ressource auf { $place } löschen; das lässt sich nicht rückgängig machen
       *[other] { $count } Ressourcen auf { $place } löschen; das lässt sich nicht rückgängig machen
    }
cleanup-ask-scope = was
cleanup-ask-scope-safe = vor dem Löschen wird angezeigt, was gelöscht würde; Strg+C bricht ab
cleanup-greeting = Aufräumen auf { $place }
cleanup-otherwise-dry-run = --dry-run zeigt den Plan
cleanup-otherwise-nothing = ohne das wird nichts gelöscht

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = alles, was zum Workshop gehört
cleanup-scope-groups = Objektgruppen, statische und dynamische; Objekte bleiben
cleanup-scope-things = Objekte mit ihren Schatten und Zertifikaten; der Rest bleibt

## The plan

cleanup-nothing = nichts zu löschen
cleanup-nothing-on = nichts zu löschen auf { $place }
cleanup-plan-classic-shadow = klassischer Schatten
cleanup-plan-column-delete = löschen
cleanup-plan-column-resources = Ressourcen
cleanup-plan-column-skip = behalten
cleanup-plan-detached =
    { $things ->
        [one] von { $things } Objekt gelöst, { $why }
       *[other] von { $things } Objekten gelöst, { $why }
    }
cleanup-plan-effort =
    { $calls ->
        [one] { $calls } Aufruf; { $best }
       *[other] { $calls } Aufrufe; { $best }
    }
cleanup-plan-effort-aws = { $effort }; Objekttypen erst fünf Minuten, nachdem sie als veraltet gekennzeichnet sind, alles andere inzwischen
cleanup-plan-effort-local = { $effort }; Objekttypen erst fünf Minuten, nachdem sie als veraltet gekennzeichnet sind, was das lokale AWS überspringt
cleanup-plan-found = { $resources } gefunden
cleanup-plan-more-to-delete = und { $count } weitere zu löschen
cleanup-plan-more-to-delete-listed = und { $count } weitere zu löschen; { $option } listet sie auf
cleanup-plan-more-to-keep = und { $count } weitere, die bleiben
cleanup-plan-more-to-keep-listed = und { $count } weitere, die bleiben; { $option } listet sie auf
cleanup-plan-processing = Objekt: { $name }
cleanup-plan-scanning = suche { $kinds } ...
cleanup-plan-scope = Umfang
cleanup-plan-shadow = Schatten { $shadow }
cleanup-plan-skipped = bleibt - { $reason }
cleanup-plan-things = Objekte
cleanup-plan-total = gesamt
cleanup-plan-unread = nicht alle einsehbar: { $failure }
cleanup-plan-unread-kept = was nicht einsehbar ist, bleibt
cleanup-plan-where = wo
cleanup-plan-with-things = { $count } oben bei ihren Objekten aufgeführt

## The summary

cleanup-blocked = was zuerst weg muss, ist noch da
cleanup-calls =
    { $calls ->
        [one] { $calls } Aufruf
       *[other] { $calls } Aufrufe
    } samt zweitem Nachsehen, { $retries } wiederholt, { $throttles }
cleanup-commands-pending = AWS hat die Befehle ausgeblendet und löscht innerhalb von zwölf Stunden jene, die nicht schon seit zwölf Stunden veraltet waren
cleanup-complete-all = nichts vom Workshop ist übrig
cleanup-complete-groups = keine Gruppe des Workshops ist übrig
cleanup-complete-things = kein Objekt des Workshops ist übrig
cleanup-deleted-gone = { $kinds }: { $deleted } ({ $gone } waren schon weg)
cleanup-failed = fehlgeschlagen
cleanup-heading-deleted = Gelöschte Ressourcen:
cleanup-heading-not-deleted = Nicht gelöscht:
cleanup-heading-skipped = Ausgelassene Ressourcen:
cleanup-heading-still-there = noch da
cleanup-incomplete-left = unvollständig: { $deleted } gelöscht, { $left } übrig
cleanup-incomplete-not-looked = unvollständig: { $deleted } gelöscht, was übrig ist, wurde nicht geprüft
cleanup-incomplete-unread = unvollständig: { $deleted } gelöscht, nicht alles war einsehbar
cleanup-left-new = { $left }; inzwischen entstanden, oder AWS führt Gelöschtes noch auf
cleanup-left-unread = unbekannt, weil nicht einsehbar: { $kinds }
cleanup-next-again = Aufräumen erneut ausführen: es findet den Rest und macht dort weiter
cleanup-not-tried = nicht versucht
cleanup-stopped = angehalten: { $deleted } gelöscht
cleanup-summary-title = Zusammenfassung des Aufräumens:
cleanup-took = Dauer: { $seconds } Sekunden
cleanup-took-waited = Dauer: { $seconds } Sekunden; davon { $waited } Warten auf AWS
cleanup-total = Gesamt: { $count }

## Learning moments

cleanup-learn-dry-run =
    Was oben steht, ist ein Plan. Für ihn wurde nichts geändert: Das Planen bekommt nur Operationen, die lesen. Danach wird genau das gelöscht, was im Plan steht, und vor jedem Löschen wird noch einmal nachgesehen, ob die Ressource noch ist, was sie war.

    Eine gute Gewohnheit in Konten, die auch andere nutzen:

      fleetctl cleanup --dry-run               jede Ressource, und warum
      fleetctl cleanup --plan-out FILE         dasselbe, zum Prüfen zu zweit
      fleetctl apply FILE --confirm DELETE     dieser Plan und sonst nichts

    Ein gespeicherter Plan gilt 24 Stunden, für dieses Konto und diese Region. Ein bearbeiteter wird abgelehnt.
cleanup-learn-dry-run-title = Vor dem Löschen ansehen

cleanup-learn-five-minutes =
    AWS lässt einen Objekttyp erst fünf Minuten, nachdem er als veraltet gekennzeichnet wurde, löschen, und nur, wenn kein Objekt ihn mehr hat. Die fünf Minuten geben denen, die gerade ein Gerät anlegen, Zeit, es zu bemerken, denn ein veralteter Typ wird für neue Objekte abgelehnt.

    Typen werden deshalb zuerst als veraltet gekennzeichnet und zuletzt gelöscht, alles andere inzwischen: Auf AWS wird einmal für alle Typen gewartet, nicht für jeden einzeln. Bei Typen, die ein früherer Lauf gekennzeichnet hat, ist die Zeit schon um.

    Wird während des Wartens angehalten, geht nichts verloren: Ein erneutes Aufräumen macht dort weiter. Das lokale AWS lässt nicht warten: Stattdessen wird seine Uhr vorgestellt.
cleanup-learn-five-minutes-title = Warum Objekttypen fünf Minuten brauchen

cleanup-learn-identification =
    In einem Konto, das auch andere nutzen, ist die Frage nicht, wie gelöscht wird, sondern was. Die Antwort in dieser Reihenfolge:

      1  Tag             workshop=learning-aws-iot-dm-basics
      2  Name            ein Muster wie Vehicle-VIN-###, wo kein Tag ist
      3  Zugehörigkeit   Schatten oder Zertifikat eines Workshop-Objekts

    Was daran nicht zu erkennen ist, bleibt. Ebenso bleibt, was das Tag mit dem Wert von jemand anderem hat, gleich wie es heißt, und was nicht einsehbar war: Unbekanntes bleibt. Ein Zertifikat, das auch ein fremdes Objekt nutzt, wird von den Workshop-Objekten gelöst und sonst nicht angerührt.

    Objekte und Zertifikate können keine Tags haben; dort entscheiden Namen: Das Präfix des Workshops ist nichts für Geräte, auf die es ankommt.
cleanup-learn-identification-title = Was zum Workshop gehört: Tag, Name, Zugehörigkeit
