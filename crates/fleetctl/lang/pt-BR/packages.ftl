# Pacotes de software: versões, firmware, o que os dispositivos relatam deles, reversões.

## Questions and what answers them

packages-add-file = arquivo com o firmware, Enter para uma pequena amostra:
packages-add-publish = publicá-la, para que trabalhos possam instalá-la?
packages-add-version = nova versão, como 1.2.0:
packages-create-name = nome, como o tipo de objeto cujos dispositivos vão relatá-lo:
packages-description = descrição, Enter para nenhuma:
packages-device-another = examinar outro dispositivo?
packages-device-not-named-hint = informe-o: fleetctl packages device THING
packages-none = não há pacote
packages-none-hint = `fleetctl packages create` cria um
packages-not-named-hint = `fleetctl packages list` lista os pacotes
packages-pick = pacotes em { $place }
packages-pick-prompt = número ou pacote:
packages-pick-version = versões de { $package } em { $place }
packages-pick-version-prompt = número ou versão:
packages-show-offer = mostrar um deles?
packages-show-version-offer = mostrar uma das versões?
packages-version-none = o pacote { $package } não tem versão que se possa escolher
packages-version-not-named-hint = `fleetctl packages show PACKAGE` lista as versões

## What is wrong with options

packages-attribute-form = um atributo tem a forma KEY=VALUE
packages-attribute-twice = o atributo { $key } foi informado duas vezes
packages-sbom-no-zip = { $path } não é um zip
packages-sbom-zip-hint = a AWS aceita um SBOM como um zip com arquivos SPDX ou CycloneDX

## Names of facts and columns

packages-head-attribute = atributo
packages-head-attributes = atributos
packages-head-made = criado
packages-head-package = pacote
packages-head-sbom-check = verificação
packages-head-sbom-file = arquivo do SBOM
packages-head-status = status
packages-head-updated = última mudança
packages-head-value = valor
packages-head-version = versão
packages-label-bucket = bucket
packages-label-default-version = versão padrão
packages-label-description = descrição
packages-label-firmware = firmware
packages-label-made = criação
packages-label-object-version = versão no S3
packages-label-role = função
packages-label-sbom-check = verif. do SBOM
packages-label-status = status
packages-label-version = versão

## Packages and versions

packages-added = versão { $version } do pacote { $package }, { $status }
packages-bucket-to-make = { $bucket } (é criado, com versionamento)
packages-delete-otherwise = `fleetctl packages show` mostra o pacote
packages-delete-version-otherwise = `fleetctl packages show-version` mostra a versão
packages-delete-version-what = excluir a versão { $version } do pacote { $package }, { $status }, em { $place }
packages-delete-what = excluir o pacote { $package } em { $place }
packages-deleted = pacote { $package } excluído
packages-device-reports-none = não relata nenhum pacote
packages-device-untimed = a AWS não guardou horários nestas sombras $package
packages-firmware-sample = { $key } ({ $size }, a amostra)
packages-firmware-stays = o firmware fica: { $object }
packages-made = pacote { $package } criado em { $place }
packages-next = a seguir: { $command }
packages-no-versions = ainda sem versões
packages-sbom-failed = com falha
packages-sbom-file-failed = com falha
packages-sbom-file-good = bom
packages-sbom-in-progress = em andamento
packages-sbom-succeeded = com êxito
packages-sbom-unknown = desconhecida
packages-stored-checked = CRC-32 { $sum }, verificado pelo S3
packages-stored-kept = já estava lá
packages-then-draft = criada como rascunho
packages-then-draft-finished = o rascunho existente é concluído e continua rascunho
packages-then-draft-published = o rascunho existente é concluído e publicado
packages-then-published = criada e publicada
packages-title-add-version = adicionar a versão { $version } ao pacote { $package }
packages-title-list =
    { $count ->
        [one] { $count } pacote
       *[other] { $count } pacotes
    }
packages-title-package = pacote { $package }
packages-title-version = pacote { $package }, versão { $version }
packages-version-deleted = versão { $version } do pacote { $package } excluída

## The package configuration

packages-config-disabled = configuração de pacotes desligada
packages-config-disabled-follows = O Jobs não grava sombras $package: o que os dispositivos relatam sobre pacotes não acompanha o que os trabalhos implantam.
packages-config-enabled = configuração de pacotes ligada
packages-config-enabled-follows = Quando um trabalho que implanta uma versão de pacote tem êxito em um dispositivo, o AWS IoT Jobs grava a versão na sombra $package do dispositivo, com esta função.
packages-config-no-role = não configurada
packages-disable-question = impedir que trabalhos gravem sombras de pacotes, em { $place }?
packages-disabled = desligada: os trabalhos não gravam mais sombras de pacotes; a função fica
packages-disabled-before = já está desligada; nada foi alterado
packages-enable-role-kept = usar a função { $role } e deixar que trabalhos gravem sombras de pacotes com ela, em { $place }?
packages-enable-role-made = criar a função { $role } e deixar que trabalhos gravem sombras de pacotes com ela, em { $place }?
packages-enable-role-repaired = corrigir a função { $role } e deixar que trabalhos gravem sombras de pacotes com ela, em { $place }?
packages-enabled-before-role-kept = já estava ligada, com uma função que já existia
packages-enabled-before-role-made = já estava ligada, com uma função que foi criada
packages-enabled-before-role-repaired = já estava ligada, com uma função que foi corrigida: { $repairs }
packages-enabled-other-role = já estava ligada, com a função { $role }; nada foi alterado
packages-enabled-role-kept = ligada, com uma função que já existia
packages-enabled-role-made = ligada, com uma função que foi criada
packages-enabled-role-repaired = ligada, com uma função que foi corrigida: { $repairs }

## Reverts

packages-revert-again = execute o mesmo comando de novo: ele faz o que resta
packages-revert-done = { $thing }: revertido à versão { $version }
packages-revert-failed = { $thing }: a reversão falhou - { $failure }
packages-revert-found =
    { $count ->
        [one] { $count } dispositivo relata { $package } em outra versão:
       *[other] { $count } dispositivos relatam { $package } em outra versão:
    }
packages-revert-found-of-type =
    { $count ->
        [one] { $count } dispositivo do tipo { $thing_type } relata { $package } em outra versão:
       *[other] { $count } dispositivos do tipo { $thing_type } relatam { $package } em outra versão:
    }
packages-revert-honest = Isto muda o inventário, não os dispositivos: as sombras $package vão relatar a versão, e nada é enviado a eles. O que roda neles muda por um trabalho com o firmware dessa versão.
packages-revert-job-question =
    { $count ->
        [one] criar o trabalho { $job }, que instala { $package } { $version } em { $count } dispositivo, em { $place }
       *[other] criar o trabalho { $job }, que instala { $package } { $version } em { $count } dispositivos, em { $place }
    }
packages-revert-job-question-at-most =
    { $count ->
        [one] criar o trabalho { $job }, que instala { $package } { $version } em no máximo { $count } dispositivo, em { $place }
       *[other] criar o trabalho { $job }, que instala { $package } { $version } em no máximo { $count } dispositivos, em { $place }
    }
packages-revert-more = ... e mais { $count }
packages-revert-none = todo dispositivo que relata { $package } já está em { $version }
packages-revert-none-of-type = todo dispositivo do tipo { $thing_type } que relata { $package } já está em { $version }
packages-revert-otherwise = --dry-run mostra os dispositivos
packages-revert-question =
    { $count ->
        [one] reverter o inventário de { $count } dispositivo a { $package } { $version } em { $place }
       *[other] reverter o inventário de { $count } dispositivos a { $package } { $version } em { $place }
    }
packages-revert-stopped =
    { $found ->
        [one] interrompido: { $reverted } de { $found } dispositivo revertido a { $package } { $version }
       *[other] interrompido: { $reverted } de { $found } dispositivos revertidos a { $package } { $version }
    }
packages-revert-summary =
    { $found ->
        [one] { $reverted } de { $found } dispositivo revertido a { $package } { $version }
       *[other] { $reverted } de { $found } dispositivos revertidos a { $package } { $version }
    }
packages-revert-title = reverter { $package } a { $version }
packages-revert-took =
    { $calls ->
        [one] levou { $time }, { $calls } chamada
       *[other] levou { $time }, { $calls } chamadas
    }
packages-revert-unchanged =
    { $count ->
        [one] { $count } dispositivo mudou nesse meio-tempo e não precisava de mais nada
       *[other] { $count } dispositivos mudaram nesse meio-tempo e não precisavam de mais nada
    }
packages-revert-what-failed = o que falhou

## Learning moments

packages-learn-artifact =
    Uma versão aponta para seu artefato: um bucket, uma chave e o id de uma versão do objeto do S3. O arquivo fica no seu bucket. O bucket guarda todas as versões de um objeto; assim, uma versão de um pacote significa sempre os mesmos bytes, mesmo depois que alguém enviou outro arquivo com a mesma chave.

      versão do pacote     SedanVehicle 1.2.0
      objeto do S3         s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      versão do objeto     5mEo2s… (o VersionId dele)

    Os dispositivos não precisam de credenciais da AWS para o download. Um trabalho indica o artefato em seu documento, o AWS IoT assina um URL para ele com uma função, e o dispositivo busca o arquivo com esse URL, que vale no máximo uma hora.

    Uma lista de materiais de software (SBOM) pode ser vinculada da mesma forma; a AWS verifica o formato.
packages-learn-artifact-title = Uma versão e seu arquivo no S3

packages-learn-catalog =
    Um pacote é um nome para um software que dispositivos rodam, como o firmware de um tipo de veículo. Ele tem versões, e cada versão pode ter um arquivo, atributos seus e um status. Juntos formam o catálogo de pacotes de software (Software Package Catalog) da conta na Região.

    O catálogo une três coisas: o que há para instalar (pacotes e versões), como isso chega aos dispositivos (trabalhos) e qual dispositivo tem o quê (a sombra $package de cada dispositivo, em que a indexação de frotas permite pesquisar).

      criar         um pacote, depois uma versão com seu firmware
      publicar      a partir daí a versão não pode ser alterada
      implantar     um trabalho a instala em grupos de dispositivos
      rastrear      encontram-se dispositivos pela versão que relatam
      voltar        um trabalho com uma versão anterior, ou uma reversão

    Aqui um pacote tem o nome do tipo de objeto, de modo que cada dispositivo tem um.
packages-learn-catalog-title = Pacotes, versões e o catálogo

packages-learn-configuration =
    Um trabalho que instala uma versão de pacote pode dizer ao AWS IoT que versão é essa. Quando ele tem êxito em um dispositivo, o AWS IoT Jobs pode gravar a versão na sombra $package do dispositivo: o inventário acompanha então o que os trabalhos implantam, e nenhum dispositivo precisa de código para isso.

    A AWS só faz isso se a configuração de pacotes está ligada. Ela grava com uma função da sua conta, que o AWS IoT precisa poder assumir:

      confiança      iot.amazonaws.com
      permissões     iot:GetThingShadow, iot:UpdateThingShadow nas
                     sombras $package de objetos; iot:DescribeEndpoint
      quem chama     precisa de iam:PassRole para a função

    Há uma configuração por conta em cada Região. Com ela desligada, os trabalhos continuam como antes, e as sombras ficam como estão. Ligá-la não grava o que trabalhos implantaram antes.
packages-learn-configuration-title = Quem grava o inventário

packages-learn-life =
    Uma versão começa como DRAFT e passa a PUBLISHED. O que compõe um rascunho pode ser alterado: o arquivo, os atributos, a descrição. Trabalhos não podem instalá-lo. Uma versão publicada pode ser instalada e pode ser a versão padrão do pacote; o arquivo e os atributos ficam fixos para sempre.

      DRAFT         pode ser alterada, não pode ser instalada
      PUBLISHED     pode ser instalada, não pode ser alterada
      DEPRECATED    ainda pode ser instalada, mas não deveria

    DEPRECATED diz que é melhor usar outra versão; ela pode ser publicada de novo. Nenhuma versão volta a ser rascunho. Se o firmware está errado, crie uma nova versão com um novo número: assim, todo dispositivo que relata 1.2.0 tem de fato a mesma 1.2.0.
packages-learn-life-title = Rascunho, publicada, descontinuada

packages-learn-revert =
    Uma reversão faz a versão nas sombras $package dos dispositivos voltar atrás. Isso muda o inventário e nada mais: nada é enviado a um dispositivo, e o que roda nele fica como está. Ela é certa quando o inventário está errado, por exemplo depois que dispositivos foram revertidos à mão.

    Para pôr um firmware anterior em dispositivos, crie um trabalho com a versão anterior: `jobs create`, ou --with-job aqui. O trabalho envia o arquivo, cada dispositivo o instala e, quando tem êxito, a sombra acompanha sozinha.

    Os dispositivos são encontrados pela indexação de frotas: os que relatam o pacote em uma versão diferente da escolhida. O índice está um pouco atrasado; um dispositivo que mudou nesse meio-tempo é examinado de novo antes da gravação. Execute o mesmo comando de novo, e ele faz o que resta.
packages-learn-revert-title = Uma reversão corrige o inventário

packages-learn-shadow =
    Todo objeto pode ter sombras: documentos na AWS que dizem o que um dispositivo relatou. A chamada $package é reservada ao software: para cada pacote tem a versão e os atributos, e a AWS não aceita mais nada ali.

      SedanVehicle
        version       1.2.0
        attributes    (seus, ou nenhum)

    Ela é gravada pelo AWS IoT Jobs quando um trabalho que instala uma versão tem êxito, se a configuração de pacotes está ligada, ou pelo próprio dispositivo. Se a AWS diz quando algo dela foi definido, isso aparece como "última mudança"; na maioria das vezes, não diz.

    A indexação de frotas lê essas sombras, de modo que se pode pesquisar por todos os dispositivos com uma versão. Um dispositivo sem essa sombra ainda não relatou nenhum software.
packages-learn-shadow-title = O que um dispositivo diz que roda
