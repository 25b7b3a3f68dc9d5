# `fleetctl learn`: der Workshop als Kurs.

## Frame

learn-title = Der Workshop zu AWS IoT Device Management
learn-welcome =
    Dieser Kurs führt eine Flotte in { $steps } Schritten durch ihr Leben: Sie wird bereitgestellt, durchsucht,
    aktualisiert, bekommt Befehle und wird aufgeräumt. Jeder Schritt ist ein Befehl, der sich auch selbst
    eintippen ließe. Alles geschieht auf einem lokalen AWS in fleetctl: Es hat kein Konto, kostet nichts
    und wird zu Beginn des Kurses geleert.

    Um sich in einem anderen Terminal umzusehen, an einen beliebigen Befehl anhängen: --local --state-dir { $directory }
learn-step = Schritt { $number } von { $total }: { $title }
learn-go-on = weiter mit Enter, beenden mit q:
learn-end =
    Der Kurs ist zu Ende, und sein AWS ist wieder leer. Dieselben Befehle ohne --local tun dasselbe in
    einem echten Konto; `fleetctl doctor` zeigt, ob dort alles bereit ist.

    `fleetctl` allein öffnet Menüs für all das. `fleetctl --help` listet die Befehle auf.
learn-for-people = der Kurs ist für Menschen: --output weglassen
learn-nobody = niemand da, um den Kurs zu lesen; nichts geändert
learn-nobody-hint = --yes angeben, um ihn ohne Warten zu durchlaufen
learn-served = der Zustand des Kurses wird unter { $address } genutzt: ein anderer Kurs läuft, oder dort läuft `local serve`
learn-wrong =
    { $count ->
        [one] ein Schritt führte nicht zum erwarteten Ergebnis
       *[other] { $count } Schritte führten nicht zum erwarteten Ergebnis
    }

## What it would have cost

learn-bill = auf AWS: { $counted }; etwa { $dollars } US-Dollar
learn-bill-command-executions =
    { $count ->
        [one] eine Befehlsausführung
       *[other] { $count } Befehlsausführungen
    }
learn-bill-index-updates =
    { $count ->
        [one] eine Indexaktualisierung
       *[other] { $count } Indexaktualisierungen
    }
learn-bill-operations =
    { $count ->
        [one] eine Registry- oder Schattenoperation
       *[other] { $count } Registry- und Schattenoperationen
    }
learn-bill-queries =
    { $count ->
        [one] eine Suchabfrage
       *[other] { $count } Suchabfragen
    }
learn-bill-remote-actions =
    { $count ->
        [one] eine Remote-Aktion
       *[other] { $count } Remote-Aktionen
    }
learn-bill-source = Preise, Stand { $read }; sie unterscheiden sich je nach Region und ändern sich: { $pages }
learn-bill-total = Der ganze Kurs auf AWS: { $counted }; etwa { $dollars } US-Dollar, ohne S3.
learn-bill-unknown = Befehlsausführungen sind nicht enthalten: Ein Preis dafür ist hier nicht bekannt.

## Steps

learn-provision-title = Flotte bereitstellen
learn-provision =
    Ein Objekt ist, was AWS IoT von einem Gerät weiß: ein Name, ein Objekttyp, bis zu fünfzig Attribute.
    Objekttypen sind Vorlagen: welche Attribute eine Art von Geräten hat, von denen drei durchsuchbar sind.
    Gruppen halten zusammengehörige Objekte zusammen, hier die eines Landes. Jedes Gerät hat außerdem
    Schatten, Dokumente, die das Gerät und die Cloud beide lesen und schreiben: einen mit seinem Akkustand
    und einen namens $package mit der Software, die auf ihm läuft.

    Dazu kommen die Firmware in einem S3-Bucket, der jede Version behält, ein Softwarepaket je Objekttyp
    mit zwei Versionen, die Flottenindizierung, die all das durchsuchbar macht, und zwei IAM-Rollen, die
    AWS IoT annimmt: eine, um Downloadadressen zu signieren, eine, um festzuhalten, was installiert wurde.
    Objekte von AWS IoT haben keine Tags; alles andere ist mit Tags versehen, damit das Aufräumen
    erkennt, was zum Workshop gehört.
learn-device-title = ein Paket und ein Gerät
learn-device =
    Ein Softwarepaket hat Versionen. Eine Version beginnt als DRAFT, wird PUBLISHED und lässt sich von da
    an nicht mehr ändern: Wer nächstes Jahr 1.0.0 installiert, bekommt, was sie heute ist. Später kann sie
    DEPRECATED werden. Ihr Artefakt ist eine bestimmte Version eines bestimmten S3-Objekts.

    Was auf einem Gerät läuft, steht in seinem $package-Schatten. Das ist ein Bestandsverzeichnis: was das
    Gerät, oder ein Job in seinem Namen, dort eingetragen hat. In das Gerät hinein schaut AWS nicht.
learn-search-title = Flotte durchsuchen
learn-search =
    Die Flottenindizierung hält in einem Index fest, was Registry und Schatten besagen. Ihre Abfragen nennen
    Felder: thingTypeName, attributes.country, shadow.reported.batteryStatus. Begriffe werden mit AND, OR
    und NOT verbunden, höchstens zwölf. Der Index folgt Änderungen binnen Sekunden, nicht sofort.

    Eine dynamische Gruppe ist eine Abfrage mit einem Namen. Worauf sie zutrifft, das ist Mitglied, heute
    und morgen: Niemand fügt ihr Objekte hinzu. Sie kann wie jede Gruppe das Ziel eines Jobs sein.
learn-job-title = Job erstellen
learn-job =
    Ein Job sendet ein Dokument an Geräte und führt über jedes von ihnen Buch, in einer Ausführung. Dieser
    ist ein Update over the air: Sein Dokument nennt die Paketversion, und ein Gerät, das danach fragt,
    bekommt eine Adresse, von der es eine Stunde lang die Firmware herunterladen kann.

    Ein Rollout kann langsam beginnen und schneller werden, solange Geräte Erfolg haben. Eine Abbruchregel
    hält ihn an, wenn zu viele scheitern: hier 60 % von mindestens drei. Beides zu haben kostet wenig, es
    zu vermissen viel.
learn-simulate-title = die Geräte simulieren
learn-simulate =
    Niemand hat dreißig Autos zur Hand, deshalb simuliert fleetctl sie. Für jedes Gerät fragt es nach dessen
    Ausführung, wie das Gerät es täte, lädt die Firmware herunter und zählt ihre Bytes, meldet IN_PROGRESS
    und dann SUCCEEDED oder FAILED. Von hundert haben hier fünfundsiebzig Erfolg.
learn-explore-title = sehen, was geschah
learn-explore =
    Ein Job, der vorbei ist, ist COMPLETED, auch wenn Geräte scheiterten: Es lohnt der Blick auf die
    Ausführungen. 95 % oder mehr sind sehr gut; scheitern mehr als 20 %, gilt es erst den Grund zu finden.

    Weil die Paketkonfiguration eingeschaltet ist, hat AWS IoT die neue Version in den $package-Schatten
    jedes erfolgreichen Geräts geschrieben. Die anderen melden noch die alte.
learn-revert-title = Bestand zurücksetzen
learn-revert =
    Angenommen, 1.1.0 wurde zurückgezogen und Techniker haben 1.0.0 von Hand wieder aufgespielt. Der Bestand
    muss folgen. Zurücksetzen findet jedes Gerät, das eine andere Version meldet, und schreibt dessen
    $package-Schatten. An Geräte wird nichts gesendet; mit --with-job würde stattdessen die alte Firmware
    wieder installiert.

    Das Wort REVERT muss eingetippt oder als --confirm REVERT angegeben werden. Es ist in jeder Sprache
    gleich, wie DELETE und CANCEL, und kein --yes genügt dafür.
learn-command-title = einem Gerät sagen, was es tun soll
learn-command =
    Ein Job kann Tage dauern und wartet auf abwesende Geräte. Ein Befehl gilt jetzt: Türen verriegeln. Er
    geht über MQTT an ein Gerät, das verbunden sein oder eine persistente Sitzung haben muss, und es
    antwortet binnen Sekunden, oder der Befehl ist TIMED_OUT. Ein Schatten ist der dritte Weg: Er sagt, was
    sein soll, und das Gerät folgt, sobald es kann.

    Für diesen Schritt ist ein virtuelles Gerät verbunden. Es hat das Thema seiner Befehle abonniert und
    antwortet dort.
learn-dry-run-title = vor dem Löschen ansehen
learn-dry-run =
    Das Aufräumen erkennt, was zum Workshop gehört, am Tag, sonst am Namen, sonst an der Zugehörigkeit, und
    gibt an, woran von den dreien. Was ein Tag von jemand anderem hat oder nicht lesbar war, bleibt. Ein
    Probelauf macht denselben Plan wie das Aufräumen selbst und ändert nichts.
learn-cleanup-title = aufräumen
learn-cleanup =
    Schatten gehen vor Objekten, Versionen vor Paketen, die S3-Objekte eines Buckets vor dem Bucket. Ein
    Objekttyp lässt sich fünf Minuten, nachdem er als veraltet gekennzeichnet wurde, löschen; das geschieht
    deshalb zuerst, und zuletzt wird darauf gewartet; hier wird die Uhr des lokalen AWS vorgestellt. Danach
    sieht das Aufräumen noch einmal nach und zeigt, was übrig ist: sein Nachweis.

## What was found

learn-found-command = die Ausführungen des Befehls: { $statuses }
learn-found-connected =
    { $count ->
        [one] ein Gerät ist verbunden
       *[other] { $count } Geräte sind verbunden
    }
learn-found-fleet = { $things } Objekte, { $types } Objekttypen und { $packages } Pakete sind da
learn-found-group =
    { $members ->
        [one] die dynamische Gruppe { $group } hat ein Mitglied
       *[other] die dynamische Gruppe { $group } hat { $members } Mitglieder
    }
learn-found-job =
    { $queued ->
        [one] der Job ist { $status }; bei einem Gerät wartet er
       *[other] der Job ist { $status }; bei { $queued } Geräten wartet er
    }
learn-found-job-over = der Job ist { $status }: { $succeeded } erfolgreich, { $failed } fehlgeschlagen
learn-found-left =
    { $count ->
        [0] nichts ist übrig
        [one] eine Ressource ist übrig
       *[other] { $count } Ressourcen sind übrig
    }
learn-found-version =
    { $count ->
        [0] kein Gerät meldet Version { $version }
        [one] ein Gerät meldet Version { $version }
       *[other] { $count } Geräte melden Version { $version }
    }
