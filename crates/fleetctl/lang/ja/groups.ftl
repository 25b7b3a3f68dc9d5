# Dynamic groups: their members are the devices that match a query.

## Questions and what answers them

groups-delete-otherwise = グループは `fleetctl groups show` で確認できます
groups-make-question = { $group } を作成しますか? ({ $place })
groups-nobody-agrees = グループの内容を確認する端末がありません。何も実行していません
groups-nobody-agrees-hint = --yes を指定するか、--dry-run で一致するデバイスを確認してください
groups-nobody-criteria = デバイスの条件を質問できる端末がありません。何も実行していません
groups-nobody-criteria-hint = --countries、--thing-types、--versions、--battery、または --query-string を指定してください
groups-nobody-name = 名前を質問できる端末がありません。何も実行していません
groups-nobody-name-hint = --name を指定してください: クエリや、複数の値を持つ条件からはグループ名が決まりません
groups-no-query = クエリを質問できる端末がありません
groups-no-query-hint = 指定してください: { $command }
groups-none = 動的グループがありません
groups-none-hint = `fleetctl groups create` で作成できます
groups-not-named-hint = 動的グループは `fleetctl groups list` で一覧表示できます
groups-pick = 動的グループ ({ $place })
groups-pick-prompt = 番号またはグループ:
groups-query = クエリ:
groups-test-opening = クエリを試します ({ $place })。{ $words } または空の入力で終了します
groups-wizard-battery = バッテリー (例: >50、<30、=75)
groups-wizard-countries = 国 (例: US,CA)
groups-wizard-example = 例
groups-wizard-guided = 国、モノのタイプ、バージョン、バッテリーで指定
groups-wizard-help = Enter だけ押すと [ ] 内の値を使います。Ctrl-C で終了します
groups-wizard-how = 方法
groups-wizard-name = 名前:
groups-wizard-name-default = 名前
groups-wizard-neither = { $answer } は 1、guided、2、query のいずれでもありません
groups-wizard-query = 独自のクエリ
groups-wizard-thing-types = モノのタイプ
groups-wizard-title = 動的グループの作成 ({ $place })
groups-wizard-versions = パッケージバージョン

## Names of facts and columns

groups-head-match = 一致
groups-head-only = これだけが除外
groups-head-part = 部分
groups-label-about = 説明
groups-label-created = 作成
groups-label-matches = 一致
groups-label-members = メンバー
groups-label-name = 名前
groups-label-query = クエリ
groups-label-status = ステータス
groups-label-tags = タグ
groups-label-where = 場所

## Groups

groups-created-unknown = 不明
groups-delete-what =
    動的グループ { $group } を削除 ({ $place })
    クエリ  { $query }
    グループ内の { $count } 台のデバイスは残ります
groups-deleted = { $group } を削除しました。{ $count } 台のデバイスは残ります
groups-index-rebuilding = インデックスを再構築中のため、現在の一致結果は完全ではありません
groups-kept = { $group } は既存のまま残しました
groups-made = { $group } を作成しました
groups-matches = { $count } 台のデバイス
groups-matches-of = { $count } 台のデバイス (インデックス内 { $things } 個中)
groups-more = ほか { $count } 台
groups-no-tags = なし
groups-not-indexed = { $field } はここではインデックス作成の対象ではないため、値は見つかりません。フリートに必要な対象は `fleetctl provision` でオンにできます
groups-plan-kept = このクエリのグループがすでにあるため、そのまま残します
groups-plan-tagged = このクエリのグループがすでにあるため、ワークショップのタグを付けます
groups-tags-unread = 読み取れませんでした: { $failure }
groups-title-list = 動的グループ { $count } 個、静的グループ { $others } 個 ({ $place })
groups-title-plan = 動的グループ
groups-too-many-terms = このクエリは検索には使えますが、動的グループには使えません: 動的グループの用語は、AWS がアカウントのクォータを引き上げていない限り { $terms } 個までです
groups-unread = { $group } を確認できませんでした: { $failure }

## Learning moments

groups-learn-dynamic =
    静的グループに含まれるのは、誰かが追加したモノです。動的グループには代わりにクエリがあり、一致するモノはすべてメンバーになり、一致しなくなるとメンバーから外れます。デバイスを追加したり削除したりする人はいません。

      静的グループ     モノを追加、削除する。グループを階層にでき、
                       ポリシーも付けられる
      動的グループ     クエリで決まる。下位のグループもポリシーも
                       持てない

    動的グループ向けのジョブは、今グループにあるものに届きます。継続的ジョブは後から加わるもの、例えばその間にバッテリーが充電されたデバイスにも届きます。

    メンバーはフリートインデックスに従って決まるため、少し遅れます。通常は数秒で、グループが BUILDING の間はもっとかかります。1 つのモノが所属できるグループは最大 10 個、アカウントの動的グループは最大 100 個です。料金は、その基盤であるフリートインデックス作成で、インデックスの更新と検索のたびにかかります。
groups-learn-dynamic-title = 自動で入れ替わるグループ

groups-learn-queries =
    クエリは、フィールドと値からなる用語を AND、OR、NOT でつないだものです。並べた用語は AND でつながります。AND と OR が混在する場合は括弧を使ってください。フィールド名は大文字と小文字を区別しますが、値は区別しません。

      thingTypeName:SedanVehicle                モノのタイプ
      attributes.country:(US OR CA)             複数の値のいずれか
      shadow.reported.batteryStatus:[50 TO *]   50 以上
      NOT attributes.country:US                 それ以外のすべて
      thingName:Vehicle*                        * は任意の文字列

    デバイスが報告するバージョンは shadow.name.$package.reported.PACKAGE.version です。値との一致は調べられますが、< や > では比較できません。

    用語は検索では 12 個、動的グループでは 5 個までで、どちらも申請すれば AWS が引き上げます。クエリは最大 1,000 文字です。グループを作成する前に試してください。一致するものと、各部分が除外する数がここに表示されます。
groups-learn-queries-title = デバイスの検索方法
