# La modalità guidata: `fleetctl` da solo su un terminale, con i suoi menu.

## Apertura

guided-title = fleetctl: una flotta AWS IoT, dal provisioning alla pulizia
guided-leaving = Con Ctrl-C o q si esce da ogni domanda senza danni. Invio accetta il valore tra parentesi.
guided-language = lingua
guided-place = dove
guided-place-aws = AWS, con le credenziali e la Regione di questa macchina
guided-place-local = l'AWS locale dentro fleetctl: senza account, senza rete, senza costi

## Menu

guided-back = indietro
guided-choose = numero, q per uscire:
guided-choose-number = scegliere un numero da 1 a { $last }
guided-debug = attiva la modalità di debug: mostra ogni chiamata ad AWS
guided-debug-off = disattiva la modalità di debug
guided-leave = esci
guided-main = Che cosa si vuole fare?

## Il menu principale. Le voci che aprono un menu ne sono anche il titolo.

guided-cleanup = pulizia: elimina ciò che il workshop ha creato
guided-commands = comandi: dire subito ai dispositivi che cosa fare
guided-doctor = controlla se tutto è pronto
guided-devices = dispositivi: connetterli, eseguirne di virtuali
guided-groups = gruppi dinamici
guided-jobs = esplora i job
guided-jobs-create = crea un job
guided-jobs-simulate = simula i dispositivi di un job
guided-learn = segui il workshop come corso
guided-local = l'AWS locale
guided-packages = pacchetti software
guided-provision = provisioning di una flotta

## Job

guided-jobs-cancel = annulla un job
guided-jobs-delete = elimina un job
guided-jobs-document = mostra il documento di un job
guided-jobs-execution = esplora l'esecuzione su un dispositivo
guided-jobs-executions = elenca le esecuzioni di un job
guided-jobs-list = elenca tutti i job
guided-jobs-report = scrivi una pagina su un job
guided-jobs-show = esplora un job
guided-jobs-stats = statistiche di un job
guided-jobs-watch = segui un job in diretta

## Pacchetti

guided-packages-add-version = aggiungi una versione
guided-packages-config-disable = disattiva la configurazione dei pacchetti
guided-packages-config-enable = attiva la configurazione dei pacchetti
guided-packages-config-status = mostra la configurazione dei pacchetti
guided-packages-create = crea un pacchetto
guided-packages-delete = elimina un pacchetto
guided-packages-delete-version = elimina una versione
guided-packages-device = mostra le versioni su un dispositivo
guided-packages-list = elenca i pacchetti
guided-packages-revert = ripristina la versione su molti dispositivi
guided-packages-show = descrivi un pacchetto
guided-packages-show-version = descrivi una versione

## Gruppi dinamici

guided-groups-create = crea un gruppo dinamico
guided-groups-delete = elimina un gruppo dinamico
guided-groups-list = elenca i gruppi dinamici
guided-groups-show = descrivi un gruppo dinamico
guided-groups-test = prova le query

## Comandi

guided-commands-cancel = annulla un comando su un dispositivo
guided-commands-create = crea un comando
guided-commands-delete = elimina un comando
guided-commands-deprecate = impedisci che un comando venga eseguito
guided-commands-guide = spiega la parte del dispositivo
guided-commands-history = cronologia delle esecuzioni
guided-commands-list = elenca i comandi
guided-commands-restore = rendi di nuovo eseguibile un comando obsoleto
guided-commands-run = esegui un comando sui dispositivi
guided-commands-show = mostra un comando
guided-commands-status = stato di un'esecuzione
guided-commands-topics = topic MQTT di un dispositivo

## Dispositivi

guided-devices-enroll = registra oggetti, perché possano connettersi
guided-devices-list = elenca gli oggetti registrati
guided-devices-publish = pubblica un messaggio via MQTT
guided-devices-revoke = revoca una registrazione
guided-devices-run = esegui dispositivi virtuali
guided-devices-subscribe = ascolta topic via MQTT

## L'AWS locale

guided-local-clock = sposta avanti il suo orologio
guided-local-reset = dimentica tutto
guided-local-serve = rendilo disponibile ad altri strumenti, fino a Ctrl-C
guided-local-status = mostra che cosa contiene
