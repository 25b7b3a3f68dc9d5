# Software packages: their versions, firmware, what devices report of them, reverts.

## Questions and what answers them

packages-add-file = ファームウェアのファイル (Enter で小さなサンプル):
packages-add-publish = 公開して、ジョブでインストールできるようにしますか?
packages-add-version = 新しいバージョン (例: 1.2.0):
packages-create-name = 名前 (例: 報告するデバイスのモノのタイプ):
packages-description = 説明 (Enter でなし):
packages-device-another = 別のデバイスを確認しますか?
packages-device-not-named-hint = 指定してください: fleetctl packages device THING
packages-none = パッケージがありません
packages-none-hint = `fleetctl packages create` で作成できます
packages-not-named-hint = パッケージは `fleetctl packages list` で一覧表示できます
packages-pick = パッケージ ({ $place })
packages-pick-prompt = 番号またはパッケージ:
packages-pick-version = { $package } のバージョン ({ $place })
packages-pick-version-prompt = 番号またはバージョン:
packages-show-offer = いずれかの詳細を表示しますか?
packages-show-version-offer = いずれかのバージョンの詳細を表示しますか?
packages-version-none = パッケージ { $package } に選択できるバージョンがありません
packages-version-not-named-hint = バージョンは `fleetctl packages show PACKAGE` で一覧表示できます

## What is wrong with options

packages-attribute-form = 属性は KEY=VALUE の形式です
packages-attribute-twice = 属性 { $key } が 2 回指定されています
packages-sbom-no-zip = { $path } は zip ではありません
packages-sbom-zip-hint = AWS が受け入れる SBOM は、SPDX または CycloneDX ファイルを含む zip です

## Names of facts and columns

packages-head-attribute = 属性
packages-head-attributes = 属性
packages-head-made = 作成
packages-head-package = パッケージ
packages-head-sbom-check = 検証
packages-head-sbom-file = SBOM のファイル
packages-head-status = ステータス
packages-head-updated = 最終更新
packages-head-value = 値
packages-head-version = バージョン
packages-label-bucket = バケット
packages-label-default-version = デフォルトバージョン
packages-label-description = 説明
packages-label-firmware = ファームウェア
packages-label-made = 作成
packages-label-object-version = オブジェクトバージョン
packages-label-role = ロール
packages-label-sbom-check = SBOM の検証
packages-label-status = ステータス
packages-label-version = バージョン

## Packages and versions

packages-added = パッケージ { $package } のバージョン { $version }、{ $status }
packages-bucket-to-make = { $bucket } (バージョニングを有効にして作成)
packages-delete-otherwise = パッケージは `fleetctl packages show` で確認できます
packages-delete-version-otherwise = バージョンは `fleetctl packages show-version` で確認できます
packages-delete-version-what = パッケージ { $package } のバージョン { $version } ({ $status }) を削除 ({ $place })
packages-delete-what = パッケージ { $package } を削除 ({ $place })
packages-deleted = パッケージ { $package } を削除しました
packages-device-reports-none = パッケージを報告していません
packages-device-untimed = これらの $package シャドウの日時は AWS に記録がありません
packages-firmware-sample = { $key } ({ $size }、サンプル)
packages-firmware-stays = ファームウェアは残ります: { $object }
packages-made = パッケージ { $package } を作成 ({ $place })
packages-next = 次の手順: { $command }
packages-no-versions = バージョンはまだありません
packages-sbom-failed = 失敗
packages-sbom-file-failed = 失敗
packages-sbom-file-good = 正常
packages-sbom-in-progress = 進行中
packages-sbom-succeeded = 成功
packages-sbom-unknown = 不明
packages-stored-checked = CRC-32 { $sum }、S3 で検査済み
packages-stored-kept = 既存
packages-then-draft = ドラフトとして作成
packages-then-draft-finished = 既存のドラフトを仕上げ、ドラフトのままにする
packages-then-draft-published = 既存のドラフトを仕上げて公開
packages-then-published = 作成して公開
packages-title-add-version = パッケージ { $package } にバージョン { $version } を追加
packages-title-list = パッケージ { $count } 個
packages-title-package = パッケージ { $package }
packages-title-version = パッケージ { $package }、バージョン { $version }
packages-version-deleted = パッケージ { $package } のバージョン { $version } を削除しました

## The package configuration

packages-config-disabled = パッケージ設定は無効です
packages-config-disabled-follows = ジョブは $package シャドウに書き込みません。デバイスが報告するパッケージの情報は、ジョブのデプロイに追従しません。
packages-config-enabled = パッケージ設定は有効です
packages-config-enabled-follows = パッケージバージョンをデプロイするジョブがデバイスで成功すると、AWS IoT Jobs はこのロールを使用して、デバイスの $package シャドウにバージョンを書き込みます。
packages-config-no-role = 未設定
packages-disable-question = ジョブが $package シャドウに書き込まないようにしますか? ({ $place })
packages-disabled = オフにしました: $package シャドウには書き込みません。ロールは残ります
packages-disabled-before = すでにオフです。何も変更していません
packages-enable-role-kept = ロール { $role } を使用して、ジョブが $package シャドウに書き込むようにしますか? ({ $place })
packages-enable-role-made = ロール { $role } を作成し、それを使用してジョブが $package シャドウに書き込むようにしますか? ({ $place })
packages-enable-role-repaired = ロール { $role } を修正し、それを使用してジョブが $package シャドウに書き込むようにしますか? ({ $place })
packages-enabled-before-role-kept = すでに有効 (既存のロール)
packages-enabled-before-role-made = すでに有効 (ロールを作成)
packages-enabled-before-role-repaired = すでに有効 (ロールを修正: { $repairs })
packages-enabled-other-role = ロール { $role } ですでに有効です。何も変更していません
packages-enabled-role-kept = 有効化 (既存のロール)
packages-enabled-role-made = 有効化 (ロールを作成)
packages-enabled-role-repaired = 有効化 (ロールを修正: { $repairs })

## Reverts

packages-revert-again = 同じコマンドをもう一度実行すると、残りを処理します
packages-revert-done = { $thing }: バージョン { $version } に戻しました
packages-revert-failed = { $thing }: 巻き戻し失敗 - { $failure }
packages-revert-found = { $count } 台のデバイスが { $package } の別バージョンを報告しています:
packages-revert-found-of-type = タイプ { $thing_type } の { $count } 台が { $package } の別バージョンを報告しています:
packages-revert-honest = 変更するのはインベントリで、デバイスではありません。$package シャドウがこのバージョンを報告するようになりますが、デバイスには何も送信しません。デバイスで動作するものを変えるには、そのバージョンのファームウェアをインストールするジョブが必要です。
packages-revert-job-question = { $count } 台のデバイスに { $package } { $version } をインストールするジョブ { $job } を作成 ({ $place })
packages-revert-job-question-at-most = 最大 { $count } 台のデバイスに { $package } { $version } をインストールするジョブ { $job } を作成 ({ $place })
packages-revert-more = ... ほか { $count } 台
packages-revert-none = { $package } を報告するデバイスは、すでにすべて { $version } です
packages-revert-none-of-type = { $package } を報告するタイプ { $thing_type } のデバイスは、すでにすべて { $version } です
packages-revert-otherwise = --dry-run でデバイスを確認できます
packages-revert-question = { $count } 台のデバイスのインベントリを { $package } { $version } に設定 ({ $place })
packages-revert-stopped = 停止: { $found } 台中 { $reverted } 台のデバイスを { $package } { $version } に戻しました
packages-revert-summary = { $found } 台中 { $reverted } 台のデバイスを { $package } { $version } に戻しました
packages-revert-title = { $package } を { $version } に戻す
packages-revert-took = 所要時間 { $time }、呼び出し { $calls } 回
packages-revert-unchanged = { $count } 台のデバイスはその間に変わり、処理が不要になりました
packages-revert-what-failed = 失敗したもの

## Learning moments

packages-learn-artifact =
    バージョンは、そのアーティファクトを指します。バケット、キー、そしてオブジェクトの 1 つのバージョンの ID です。ファイルは自分のバケットに残ります。バケットはオブジェクトのすべてのバージョンを保持するため、後で誰かが同じキーで別のファイルをアップロードしても、パッケージのバージョンは常に同じバイト列を意味します。

      パッケージバージョン    SedanVehicle 1.2.0
      オブジェクト            s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      オブジェクトバージョン  5mEo2s… (VersionId)

    デバイスがダウンロードするのに AWS の認証情報は不要です。ジョブはドキュメントでアーティファクトを指定し、AWS IoT はロールを使用してその URL に署名します。デバイスは、最長 1 時間有効なその URL でファイルを取得します。

    ソフトウェア部品表 (SBOM) も同じ方法で添付でき、AWS がその形式を検証します。
packages-learn-artifact-title = バージョンと S3 内のファイル

packages-learn-catalog =
    パッケージは、デバイスで動作するソフトウェア、例えばある車種のファームウェアに付けた名前です。パッケージにはバージョンがあり、各バージョンはファイル、独自の属性、ステータスを持てます。これらをまとめたものが、リージョン内のアカウントの Software Package Catalog です。

    カタログは 3 つのことを結び付けます。インストールできるもの (パッケージとバージョン)、デバイスに届ける方法 (ジョブ)、どのデバイスが何を持っているか (各デバイスの $package シャドウ。フリートインデックス作成で検索可能) です。

      作成          パッケージ、次にファームウェア付きのバージョン
      公開          それ以降バージョンは変更できない
      デプロイ      ジョブでデバイスのグループにインストール
      追跡          報告されたバージョンでデバイスを検索
      ロールバック  以前のバージョンのジョブ、またはインベントリの巻き戻し

    ここでは、パッケージにモノのタイプと同じ名前を付けるため、どのデバイスにもパッケージが 1 つあります。
packages-learn-catalog-title = パッケージ、バージョン、カタログ

packages-learn-configuration =
    パッケージバージョンをインストールするジョブは、それがどのバージョンかを AWS IoT に伝えることができます。そのようなジョブがデバイスで成功すると、AWS IoT Jobs はデバイスの $package シャドウにバージョンを書き込めます。インベントリはジョブのデプロイに追従し、デバイス側にコードは不要です。

    AWS がこれを行うのは、パッケージ設定がオンの場合だけです。書き込みには、AWS IoT に引き受けを許可した、アカウントのロールを使用します。

      信頼           iot.amazonaws.com
      アクセス許可   モノの $package シャドウに対する iot:GetThingShadow と
                     iot:UpdateThingShadow、および iot:DescribeEndpoint
      呼び出し元     ロールに対する iam:PassRole が必要

    設定は、アカウントの各リージョンに 1 つです。オフにしても、ジョブはそれまでどおり続き、シャドウはそのまま残ります。オンにしても、以前にジョブがデプロイしたものは書き込まれません。
packages-learn-configuration-title = インベントリに書き込むのは誰か

packages-learn-life =
    バージョンは DRAFT で始まり、PUBLISHED になります。ドラフトの内容、つまりファイル、属性、説明は変更できますが、ジョブでインストールすることはできません。公開済みのバージョンはインストールでき、パッケージのデフォルトにもできます。ファイルと属性は永久に固定されます。

      DRAFT         変更できる。インストールできない
      PUBLISHED     インストールできる。変更できない
      DEPRECATED    まだインストールできるが、すべきでない

    DEPRECATED は、別のバージョンを使うべきであることを示します。再び公開することもできます。どのバージョンもドラフトには戻りません。ファームウェアに誤りがある場合は、新しい番号で新しいバージョンを作成してください。そうすれば、1.2.0 を報告するすべてのデバイスが本当に同じ 1.2.0 を持つことになります。
packages-learn-life-title = ドラフト、公開済み、非推奨

packages-learn-revert =
    巻き戻しは、デバイスの $package シャドウのバージョンを元に戻します。変わるのはインベントリだけです。デバイスには何も送信されず、デバイスで動作するものもそのままです。例えば手作業でデバイスを元に戻した後など、インベントリが正しくない場合に使用します。

    以前のファームウェアをデバイスに入れるには、以前のバージョンのジョブを作成します。`jobs create`、またはここでの --with-job です。ジョブがファイルを送り、各デバイスがインストールし、成功するとシャドウは自動で追従します。

    対象のデバイスは、フリートインデックスで検索します。選択したものとは別のバージョンのパッケージを報告しているデバイスです。インデックスは少し遅れるため、その間に変わったデバイスは書き込む前にもう一度確認します。同じコマンドをもう一度実行すると、残りを処理します。
packages-learn-revert-title = 巻き戻しはインベントリの修正

packages-learn-shadow =
    モノは、それぞれシャドウを持つことができます。デバイスが報告した内容を示す、AWS 上のドキュメントです。$package という名前のシャドウはソフトウェア専用で、パッケージごとにバージョンと属性を持ち、AWS はそれ以外を受け付けません。

      SedanVehicle
        version       1.2.0
        attributes    (独自の属性、またはなし)

    書き込むのは、AWS IoT Jobs またはデバイス自身です。AWS IoT Jobs は、パッケージ設定がオンであれば、バージョンをインストールするジョブが成功したときに書き込みます。設定された日時を AWS が返す場合は「最終更新」として表示しますが、ほとんどの場合は返しません。

    フリートインデックス作成はこれらのシャドウを読み取るため、あるバージョンを持つすべてのデバイスを検索できます。このシャドウのないデバイスは、まだソフトウェアを報告していません。
packages-learn-shadow-title = デバイスが報告するソフトウェア
