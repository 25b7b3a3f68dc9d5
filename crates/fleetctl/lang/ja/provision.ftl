# Provisioning: questions, plan, summary.

## Questions

provision-ask-brackets = Enter だけ押すと [ ] 内の値を使います。Ctrl-C で終了します
provision-ask-continent = 大陸
provision-ask-countries = 国 (数または国コード)
provision-ask-countries-hint = 数を指定すると { $countries } の先頭から使います
provision-ask-devices = デバイス数
provision-ask-go = この内容で作成しますか? ({ $place })
provision-ask-types = モノのタイプ
provision-ask-versions = パッケージバージョン
provision-greeting = フリートのプロビジョニング ({ $place })
provision-no-terminal = { $options } を質問できる端末がありません。何も実行していません
provision-no-terminal-hint = これらのオプションを指定するか、デフォルト値を使う場合は --yes を指定してください
provision-no-terminal-plan = プランの内容を確認する端末がありません。何も実行していません
provision-no-terminal-plan-hint = --yes を指定するか、--dry-run でプランを確認してください

## The plan

provision-nothing-missing = 不足しているものはありません
provision-plan-all-calls = 計
provision-plan-column-bucket = クォータ枠
provision-plan-column-calls = 回数
provision-plan-column-keep = 既存
provision-plan-column-leave = 対象外
provision-plan-column-make = 作成
provision-plan-column-operation = API 呼び出し
provision-plan-column-pace = ペース
provision-plan-column-repair = 修正
provision-plan-column-resources = リソース
provision-plan-countries = 国
provision-plan-devices = デバイス
provision-plan-different = { $count } 個のモノはタイプまたは国がこのプランと異なりますが、そのまま残します
provision-plan-leave = 対象外 { $what }: { $why }
provision-plan-more = ほか { $count } 個
provision-plan-range = { $first } ～ { $last }
provision-plan-repair = 修正 { $what }: { $repairs }
provision-plan-types = モノのタイプ
provision-plan-unread = { $what } を確認できないため、作成を試みます
provision-plan-unread-answer = { $what } を確認できないため ({ $answer })、作成を試みます
provision-plan-unread-without = { $action } がなく { $what } を確認できないため、作成を試みます
provision-plan-versions = バージョン
provision-plan-where = 場所

## The summary

provision-calls = 呼び出し { $calls } 回 (予定 { $planned })、再送 { $retries }、{ $throttles }
provision-column-blocked = 作成不可
provision-column-failed = 失敗
provision-column-kept = 既存
provision-column-left-alone = 対象外
provision-column-made = 作成
provision-column-not-tried = 未実行
provision-column-repaired = 修正
provision-complete = { $devices } 台のデバイスのフリートが完成しました
provision-heading-blocked = 必要なものがないため作成しなかったもの
provision-heading-untagged = タグなし
provision-incomplete = 未完了: { $devices } 台中 { $there } 台のデバイスがあります
provision-next-again = 同じコマンドをもう一度実行すると、既存のものを残し、不足しているものを作成します
provision-next-more = 同じコマンドをもう一度実行しても何も変わりません。--devices を増やすとデバイスを追加します
provision-next-cleanup = 不要になったら削除:
provision-next-see = 確認:
provision-next-see-some = 一部を確認:
provision-next-serve = ほかで使う:
provision-stopped = 停止: { $devices } 台中 { $there } 台のデバイスがあります
provision-took = 所要時間 { $time }
provision-took-pace = 所要時間 { $time }、毎秒 { $pace } 個のモノ
provision-untagged-hint = クリーンアップでは、これらを名前だけで見分けます。手動でタグを付けるには:
provision-untagged-more = { $resources }: { $shown }、ほか { $more } 個

## Plans saved and applied

provision-apply-yes = 実行するには --yes を指定してください
provision-saved = 保存しました。24 時間以内に実行するには: { $command }

## Continents, each after its number in a list

provision-continent-africa = アフリカ
provision-continent-antarctica = 南極大陸
provision-continent-asia = アジア
provision-continent-europe = ヨーロッパ
provision-continent-north-america = 北アメリカ
provision-continent-oceania = オセアニア
provision-continent-south-america = 南アメリカ

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = ファームウェア: オブジェクトと VersionId の組は、決して変わらない内容を指す
provision-learned-configuration = パッケージ設定: ジョブが成功すると、バージョンが $package シャドウに書き込まれる
provision-learned-indexing = フリートインデックス作成: 属性、シャドウ、バージョンでデバイスを検索できる
provision-learned-packages = パッケージカタログ: バージョンは作成、公開の順に進み、その後は変わらない
provision-learned-roles = IAM ロール: 誰がロールを使えるかと、ロールで何ができるかを別々のポリシーで定める
provision-learned-storage = S3: ファームウェアをバージョン付きで保管し、デバイスは期限付きの URL で取得する
provision-learned-things = モノ、グループ、シャドウ: デバイスとは何か、どこに属するか、どんな状態か
provision-learned-thing-types = モノのタイプ: 検索できる属性を持つテンプレート
provision-learned-title = 学んだこと
provision-reminder-aws = AWS では、S3 のオブジェクト、インデックスとクエリ、シャドウ、ジョブなど、使用した分の料金がかかります。不要なフリートも明日になればなくなるわけではありません。{ $command } で、ワークショップのものだけをすべて削除できます。
provision-reminder-local = フリートはローカル AWS にあり、料金はかかりません。AWS の場合と同じく、{ $command } で、ワークショップのものだけをすべて削除できます。

## Learning moments, each before its step

provision-learn-artifacts =
    バケットは、オブジェクトのすべてのバージョンを保持します。ファームウェアをアップロードすると、S3 は VersionId を返します。オブジェクト名とこの ID の組は、永久に 1 つの内容を指します。もう一度アップロードすると、古いものを置き換えずに新しいバージョンができます。

    次に作成するパッケージバージョンは、バケット、キー、VersionId の 3 つを参照します。そのため、テストしたものがそのままインストールされます。1 年後でも、誰かが同じ名前で別のものをアップロードしても同じです。元に戻すデバイスには、以前とまったく同じバイト列が届きます。

    ここで使うファイルは、ファームウェアの代わりの小さな ZIP です。実際のファームウェアには署名も付け、提供元が正しいことをデバイスが確認できるようにしてください。
provision-learn-artifacts-title = 変更できないファームウェア

provision-learn-configuration =
    パッケージ設定は、アカウントとリージョンごとに 1 つのスイッチです。オンにすると、AWS IoT Jobs が代わりに書き込みます。パッケージバージョンをインストールするジョブが SUCCEEDED になったとデバイスが報告すると、Jobs はデバイスの $package シャドウ (名前付きシャドウ) の reported にそのバージョンを書き込みます。

      ジョブ SUCCEEDED -> $package シャドウ -> インデックス -> 動的グループ

    どこで何が動作しているかを知るために、デバイスやクラウドでコードを書く必要はありません。インデックスはシャドウを読み取り、まだ 1.0.0 のデバイスのグループからは、更新されたデバイスが順に外れていきます。

    AWS は、前のステップで作成したロールを使用して書き込みます。別のロールですでにオンになっている場合はそのままにし、その旨を表示します。
provision-learn-configuration-title = パッケージ設定: 自動で最新に保たれるバージョン情報

provision-learn-indexing =
    フリートインデックス作成は、モノの検索インデックスを保持します。レジストリの内容、シャドウの報告、接続の有無が対象です。このステップではこれをオンにし、すでにオンにしていた対象はそのまま残します。

      レジストリ        attributes.country:US
      シャドウ          shadow.reported.batteryStatus>50
      名前付きシャドウ  shadow.name.$package.reported.SedanVehicle.version:1.0.0
      接続              connectivity.connected:true

    動的グループは、インデックスが答えを更新し続けるクエリです。デバイスは変化に応じてグループに出入りし、グループに従うジョブもデバイスに従います。

    オンにすると、まずインデックスが構築されます。大きなフリートではしばらく時間がかかり、その後も変更の反映は少し遅れます。
provision-learn-indexing-title = フリートインデックス作成: 特徴でデバイスを検索

provision-learn-packages =
    ソフトウェアパッケージは、インストールするもの、例えばセダンのファームウェアに付けた名前です。バージョンは 3 つの状態を順に進みます。

      DRAFT        属性とアーティファクトをまだ変更できる
      PUBLISHED    もう変更できない
      DEPRECATED   新しいデバイスには使うべきでない

    つまり、バージョンを作成し、アーティファクトと属性を設定してから公開します。それをインストールするジョブは、内容が変わらないことを前提にできます。誤って公開したバージョンは修正せず、より新しいバージョンを作成します。

    ここでは、モノのタイプごとに同名のパッケージを作成します。デバイスは持っているものを $package シャドウで報告するため、カタログ、ジョブ、フリートインデックスで名前とバージョンがそろいます。
provision-learn-packages-title = パッケージカタログ: 作成、設定、公開

provision-learn-roles =
    AWS のサービスが、アカウント内で勝手に何かを行うことはありません。許可された IAM ロールを引き受けて動作します。ロールには 2 種類のポリシーがあります。

      信頼ポリシー          誰が引き受けられるか (ここでは iot.amazonaws.com)
      アクセス許可ポリシー  そのロールで何ができるか

    ここでは 2 つのロールを作成します。IoTJobsRole では、デバイスがファームウェアをダウンロードする URL に Jobs が署名します。読み取れるのはファームウェアだけで、S3 のほかのものは読み取れません。IoTPackageConfigRole では、Jobs がモノの $package シャドウを読み書きします。ほかのシャドウは対象外です。

    ロールには必要最小限の権限だけを与えてください。ロールを引き受ければ、許可されたことはすべて行えます。サービスにロールを渡すには、そのロールに対する iam:PassRole が必要です。新しいロールが AWS 全体に行き渡るまで数秒かかるため、次のステップで待つことがあります。
provision-learn-roles-title = IAM ロール: 誰が何をできるか

provision-learn-storage =
    ファームウェアは専用の S3 バケットに保管します。バージョニングをオンにするため、同じ名前でアップロードしても以前のものが残り、デバイスがまだ必要とするものが上書きされることはありません。

    バケットは非公開で、デバイスには AWS の認証情報がありません。その必要もありません。ジョブドキュメントにはプレースホルダーがあり、デバイスがドキュメントを取得するたびに、AWS IoT Jobs がそれを署名付き URL に置き換えます。この URL があれば、有効期限 (1 分～1 時間) までその 1 つのオブジェクトをダウンロードできます。ほかには何も必要ありません。

    1 日オフラインだったデバイスも、ドキュメントを取得し直せば新しい URL を受け取れます。
provision-learn-storage-title = S3: バージョン付きのファームウェアと期限付きの URL

provision-learn-things =
    モノは、レジストリで 1 台のデバイスを表します。名前、タイプ、国などめったに変わらない属性があります。グループはモノをまとめたもので、ジョブやコマンドの対象を全体にできます。ここでは国ごとに 1 つの静的グループを作成し、モノを名前で追加します。

      レジストリ          デバイスとは何か      country, customerId
      クラシックシャドウ  どんな状態か          batteryStatus
      $package シャドウ   何が動作しているか    SedanVehicle 1.0.0

    シャドウは、デバイスがオフラインの間も AWS が保持する JSON ドキュメントです。デバイスは自分の状態を報告し、ほかのものはあるべき状態を示します。デバイスが戻ると、その差分が送信されます。

    アカウント内のほかの利用者を妨げないよう、モノの作成は AWS のクォータより低い毎秒最大 80 個に抑えます。
provision-learn-things-title = モノ、グループ、シャドウ

provision-learn-thing-types =
    モノのタイプは、同じ種類のデバイスのテンプレートです。名前、説明、最大 3 つの検索可能な属性があります。ここでは customerId、country、manufacturingDate で、値はモノごとに異なります。

    モノにタイプは必須ではありませんが、あると便利です。属性を 3 個ではなく 50 個まで持てるようになり、種類を名前で検索できます。1 つのモノが持てるタイプは 1 つだけです。

    タイプの名前は変更できません。削除は 2 段階です。非推奨にすると新しいモノには使えなくなり、5 分後、そのタイプのモノがなくなっていれば削除できます。そのため、タイプはモデルなど長く変わらないもので分け、変わるものは属性とシャドウに任せてください。
provision-learn-thing-types-title = モノのタイプ: デバイスのテンプレート
