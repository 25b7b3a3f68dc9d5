# Pacchetti software: versioni, configurazione, dispositivi, ripristini.

## Domande e che cosa risponde loro

packages-add-file = file con il firmware, Invio per un piccolo campione:
packages-add-publish = pubblicarla, così che i job possano installarla?
packages-add-version = nuova versione, ad esempio 1.2.0:
packages-create-name = nome, ad esempio il tipo di oggetto i cui dispositivi lo segnaleranno:
packages-description = descrizione, Invio per nessuna:
packages-device-another = esaminare un altro dispositivo?
packages-device-not-named-hint = indicarlo: fleetctl packages device THING
packages-none = non c'è nessun pacchetto
packages-none-hint = `fleetctl packages create` ne crea uno
packages-not-named-hint = `fleetctl packages list` elenca i pacchetti
packages-pick = pacchetti su { $place }
packages-pick-prompt = numero o pacchetto:
packages-pick-version = versioni di { $package } su { $place }
packages-pick-version-prompt = numero o versione:
packages-show-offer = mostrarne uno?
packages-show-version-offer = mostrare una delle versioni?
packages-version-none = il pacchetto { $package } non ha versioni da scegliere
packages-version-not-named-hint = `fleetctl packages show PACKAGE` elenca le versioni

## Che cosa è errato nelle opzioni

packages-attribute-form = un attributo ha la forma KEY=VALUE
packages-attribute-twice = l'attributo { $key } è indicato due volte
packages-sbom-no-zip = { $path } non è uno zip
packages-sbom-zip-hint = AWS accetta una SBOM come zip contenente file SPDX o CycloneDX

## Nomi di dati e colonne

packages-head-attribute = attributo
packages-head-attributes = attributi
packages-head-made = creato
packages-head-package = pacchetto
packages-head-sbom-check = controllo
packages-head-sbom-file = file della SBOM
packages-head-status = stato
packages-head-updated = ultima modifica
packages-head-value = valore
packages-head-version = versione
packages-label-bucket = bucket
packages-label-default-version = versione predefinita
packages-label-description = descrizione
packages-label-firmware = firmware
packages-label-made = creato
packages-label-object-version = versione dell'oggetto
packages-label-role = ruolo
packages-label-sbom-check = controllo SBOM
packages-label-status = stato
packages-label-version = versione

## Pacchetti e versioni

packages-added = versione { $version } del pacchetto { $package }, { $status }
packages-bucket-to-make = { $bucket } (viene creato, con il controllo delle versioni)
packages-delete-otherwise = `fleetctl packages show` mostra il pacchetto
packages-delete-version-otherwise = `fleetctl packages show-version` mostra la versione
packages-delete-version-what = eliminare la versione { $version } del pacchetto { $package }, { $status }, su { $place }
packages-delete-what = eliminare il pacchetto { $package } su { $place }
packages-deleted = eliminato il pacchetto { $package }
packages-device-reports-none = non segnala pacchetti
packages-device-untimed = AWS non ha conservato date in queste shadow $package
packages-firmware-sample = { $key } ({ $size }, il campione)
packages-firmware-stays = il suo firmware resta: { $object }
packages-made = creato il pacchetto { $package } su { $place }
packages-next = poi: { $command }
packages-no-versions = ancora nessuna versione
packages-sbom-failed = non riuscito
packages-sbom-file-failed = non riuscito
packages-sbom-file-good = valido
packages-sbom-in-progress = in corso
packages-sbom-succeeded = riuscito
packages-sbom-unknown = sconosciuto
packages-stored-checked = CRC-32 { $sum }, verificato da S3
packages-stored-kept = esisteva già
packages-then-draft = creata come bozza
packages-then-draft-finished = la bozza esistente viene completata e resta bozza
packages-then-draft-published = la bozza esistente viene completata e pubblicata
packages-then-published = creata e pubblicata
packages-title-add-version = aggiungere la versione { $version } al pacchetto { $package }
packages-title-list =
    { $count ->
        [one] { $count } pacchetto
       *[other] { $count } pacchetti
    }
packages-title-package = pacchetto { $package }
packages-title-version = pacchetto { $package }, versione { $version }
packages-version-deleted = eliminata la versione { $version } del pacchetto { $package }

## La configurazione dei pacchetti

packages-config-disabled = configurazione dei pacchetti disattivata
packages-config-disabled-follows = I job non scrivono shadow $package: ciò che i dispositivi segnalano dei pacchetti non segue ciò che i job distribuiscono.
packages-config-enabled = configurazione dei pacchetti attivata
packages-config-enabled-follows = Quando un job che distribuisce una versione di pacchetto riesce su un dispositivo, AWS IoT Jobs scrive la versione nella shadow $package del dispositivo, con questo ruolo.
packages-config-no-role = non configurata
packages-disable-question = non far più scrivere ai job le shadow dei pacchetti, su { $place }?
packages-disabled = disattivata: i job non scrivono più le shadow dei pacchetti; il ruolo resta
packages-disabled-before = è già disattivata; non è stato modificato nulla
packages-enable-role-kept = usare il ruolo { $role } e con esso far scrivere ai job le shadow dei pacchetti, su { $place }?
packages-enable-role-made = creare il ruolo { $role } e con esso far scrivere ai job le shadow dei pacchetti, su { $place }?
packages-enable-role-repaired = correggere il ruolo { $role } e con esso far scrivere ai job le shadow dei pacchetti, su { $place }?
packages-enabled-before-role-kept = già attivata, con un ruolo esistente
packages-enabled-before-role-made = già attivata, con un ruolo che è stato creato
packages-enabled-before-role-repaired = già attivata, con un ruolo che è stato corretto: { $repairs }
packages-enabled-other-role = già attivata, con il ruolo { $role }; non è stato modificato nulla
packages-enabled-role-kept = attivata, con un ruolo esistente
packages-enabled-role-made = attivata, con un ruolo che è stato creato
packages-enabled-role-repaired = attivata, con un ruolo che è stato corretto: { $repairs }

## Ripristini

packages-revert-again = eseguire di nuovo lo stesso comando: fa ciò che resta
packages-revert-done = { $thing }: ripristinato alla versione { $version }
packages-revert-failed = { $thing }: ripristino non riuscito - { $failure }
packages-revert-found =
    { $count ->
        [one] { $count } dispositivo segnala { $package } in un'altra versione:
       *[other] { $count } dispositivi segnalano { $package } in un'altra versione:
    }
packages-revert-found-of-type =
    { $count ->
        [one] { $count } dispositivo di tipo { $thing_type } segnala { $package } in un'altra versione:
       *[other] { $count } dispositivi di tipo { $thing_type } segnalano { $package } in un'altra versione:
    }
packages-revert-honest = Questo modifica l'inventario, non i dispositivi: le loro shadow $package segnaleranno la versione, e ai dispositivi non viene inviato nulla. Ciò che eseguono cambia con un job che ha il firmware di quella versione.
packages-revert-job-question =
    { $count ->
        [one] creare il job { $job } che installa { $package } { $version } su { $count } dispositivo, su { $place }
       *[other] creare il job { $job } che installa { $package } { $version } su { $count } dispositivi, su { $place }
    }
packages-revert-job-question-at-most =
    { $count ->
        [one] creare il job { $job } che installa { $package } { $version } su al massimo { $count } dispositivo, su { $place }
       *[other] creare il job { $job } che installa { $package } { $version } su al massimo { $count } dispositivi, su { $place }
    }
packages-revert-more =
    { $count ->
        [one] ... e { $count } altro
       *[other] ... e altri { $count }
    }
packages-revert-none = ogni dispositivo che segnala { $package } è già alla versione { $version }
packages-revert-none-of-type = ogni dispositivo di tipo { $thing_type } che segnala { $package } è già alla versione { $version }
packages-revert-otherwise = --dry-run mostra i dispositivi
packages-revert-question =
    { $count ->
        [one] portare l'inventario di { $count } dispositivo a { $package } { $version } su { $place }
       *[other] portare l'inventario di { $count } dispositivi a { $package } { $version } su { $place }
    }
packages-revert-stopped =
    { $found ->
        [one] interrotto: { $reverted } di { $found } dispositivo ripristinato a { $package } { $version }
       *[other] interrotto: { $reverted } di { $found } dispositivi ripristinati a { $package } { $version }
    }
packages-revert-summary =
    { $found ->
        [one] { $reverted } di { $found } dispositivo ripristinato a { $package } { $version }
       *[other] { $reverted } di { $found } dispositivi ripristinati a { $package } { $version }
    }
packages-revert-title = ripristinare { $package } a { $version }
packages-revert-took =
    { $calls ->
        [one] durata { $time }, { $calls } chiamata
       *[other] durata { $time }, { $calls } chiamate
    }
packages-revert-unchanged =
    { $count ->
        [one] { $count } dispositivo è cambiato nel frattempo e non aveva più bisogno di nulla
       *[other] { $count } dispositivi sono cambiati nel frattempo e non avevano più bisogno di nulla
    }
packages-revert-what-failed = che cosa non è riuscito

## Momenti di apprendimento

packages-learn-artifact =
    Una versione rimanda al suo artefatto: un bucket, una chiave e l'ID di una versione dell'oggetto S3. Il file resta nel bucket. Il bucket conserva ogni versione di un oggetto, quindi una versione di un pacchetto significa sempre gli stessi byte, anche dopo che qualcuno ha caricato un altro file con la stessa chiave.

      versione pacchetto   SedanVehicle 1.2.0
      oggetto S3           s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      versione oggetto     5mEo2s… (il suo VersionId)

    I dispositivi non hanno bisogno di credenziali AWS per il download. Un job indica l'artefatto nel suo documento, AWS IoT ne firma un URL con un ruolo, e il dispositivo scarica il file con quell'URL, valido al massimo un'ora.

    Allo stesso modo si può allegare una distinta dei materiali software (SBOM); AWS ne controlla il formato.
packages-learn-artifact-title = Una versione e il suo file in S3

packages-learn-catalog =
    Un pacchetto è un nome per il software che i dispositivi eseguono, ad esempio il firmware di un tipo di veicolo. Ha versioni, e ogni versione può avere un file, attributi propri e uno stato. Insieme formano il Catalogo dei pacchetti software dell'account nella Regione.

    Il catalogo lega tre cose: che cosa c'è da installare (pacchetti e versioni), come arriva ai dispositivi (job), e quale dispositivo ha che cosa (la shadow $package di ogni dispositivo, resa ricercabile dall'indicizzazione della flotta).

      creare        un pacchetto, poi una versione con il suo firmware
      pubblicare    da allora la versione non si può modificare
      distribuire   un job la installa su gruppi di dispositivi
      seguire       si trovano i dispositivi per versione segnalata
      tornare       un job con una versione precedente, o un ripristino

    Qui un pacchetto ha il nome del tipo di oggetto, così ogni dispositivo ne ha uno.
packages-learn-catalog-title = Pacchetti, versioni e il catalogo

packages-learn-configuration =
    Un job che installa una versione di pacchetto può dire ad AWS IoT quale versione sia. Quando un tale job riesce su un dispositivo, AWS IoT Jobs può scrivere la versione nella shadow $package del dispositivo: così l'inventario segue ciò che i job distribuiscono, e nessun dispositivo ha bisogno di codice per farlo.

    AWS lo fa solo se la configurazione dei pacchetti è attiva. Scrive con un ruolo dell'account, che AWS IoT deve poter assumere:

      attendibilità   iot.amazonaws.com
      autorizzazioni  iot:GetThingShadow, iot:UpdateThingShadow sulle
                      shadow $package degli oggetti; iot:DescribeEndpoint
      il chiamante    ha bisogno di iam:PassRole per il ruolo

    C'è una sola configurazione per l'account in ogni Regione. Disattivata, i job proseguono come prima, e le shadow restano come sono. Attivandola non viene scritto ciò che i job hanno distribuito prima.
packages-learn-configuration-title = Chi scrive l'inventario

packages-learn-life =
    Una versione inizia come DRAFT e diventa PUBLISHED. Ciò di cui è fatta una bozza si può modificare: il file, gli attributi, la descrizione. I job non possono installarla. Una versione pubblicata si può installare e può essere quella predefinita del suo pacchetto; il file e gli attributi sono fissati per sempre.

      DRAFT         si può modificare, non installare
      PUBLISHED     si può installare, non modificare
      DEPRECATED    si può ancora installare, e non si dovrebbe

    DEPRECATED dice che conviene prendere un'altra versione; si può pubblicare di nuovo. Nessuna versione torna bozza. Se il firmware è errato, creare una nuova versione con un nuovo numero: allora ogni dispositivo che segnala 1.2.0 ha davvero la stessa 1.2.0.
packages-learn-life-title = Bozza, pubblicata, obsoleta

packages-learn-revert =
    Un ripristino riporta indietro la versione nelle shadow $package dei dispositivi. Modifica l'inventario e nient'altro: a un dispositivo non viene inviato nulla, e ciò che esegue resta com'è. È adatto quando l'inventario è errato, ad esempio dopo che dei dispositivi sono stati riportati indietro a mano.

    Per mettere un firmware precedente sui dispositivi, creare un job con la versione precedente: `jobs create`, o qui --with-job. Il job invia il file, ogni dispositivo lo installa, e quando riesce la shadow segue da sé.

    I dispositivi si trovano con l'indicizzazione della flotta: quelli che segnalano il pacchetto in una versione diversa da quella scelta. L'indice è un momento in ritardo; un dispositivo cambiato nel frattempo viene riesaminato prima di scrivere. Lo stesso comando, eseguito di nuovo, fa ciò che resta.
packages-learn-revert-title = Un ripristino corregge l'inventario

packages-learn-shadow =
    Ogni oggetto può avere shadow: documenti in AWS che dicono che cosa ha segnalato un dispositivo. Quella di nome $package è riservata al software: sotto ogni pacchetto ha la versione e gli attributi, e AWS non vi accetta altro.

      SedanVehicle
        version       1.2.0
        attributes    (propri, o nessuno)

    La scrive AWS IoT Jobs quando un job che installa una versione riesce, se la configurazione dei pacchetti è attiva, oppure il dispositivo stesso. Se AWS dice quando qualcosa è stato impostato, lo si vede come "ultima modifica"; per lo più non lo dice.

    L'indicizzazione della flotta legge queste shadow, così si possono chiedere tutti i dispositivi con una versione. Un dispositivo senza questa shadow non ha ancora segnalato alcun software.
packages-learn-shadow-title = Che cosa un dispositivo dice di eseguire
