# Commands: what devices are told to do at once, and what they answer.

## Templates

commands-about-activate-horn = 車両のホーンを数秒間鳴らす
commands-about-set-climate = 車内の温度を設定する
commands-about-start-engine = 車両のエンジンを数分間かける
commands-about-stop-engine = 車両のエンジンを止める
commands-about-vehicle-lock = 車両のすべてのドアをロックする
commands-about-vehicle-unlock = 車両のすべてのドアのロックを解除する
commands-choice-own = 独自のペイロード
commands-choice-template = { $about }: { $use_case }
commands-use-activate-horn = 広い駐車場で車を探す場合
commands-use-other = 離れた場所の車両
commands-use-set-climate = 快適に出発したい場合
commands-use-start-engine = 運転前の暖機
commands-use-stop-engine = 盗難や緊急時
commands-use-vehicle-lock = ロックし忘れた場合
commands-use-vehicle-unlock = キーをなくした場合

## Names of facts, and headings of columns. Each stands alone before what it names.

commands-fact-about = 説明
commands-fact-canary = カナリア
commands-fact-command = コマンド
commands-fact-completed = 完了
commands-fact-created = 作成
commands-fact-devices = デバイス
commands-fact-for = 用途
commands-fact-kind = 種類
commands-fact-name = 名前
commands-fact-namespace = 名前空間
commands-fact-note = 注記
commands-fact-parameter = パラメータ
commands-fact-reason = 理由
commands-fact-result = 結果
commands-fact-run = run ID
commands-fact-started = 開始
commands-fact-status = ステータス
commands-fact-target = ターゲット
commands-fact-timeout = タイムアウト
commands-fact-took = 所要時間
commands-fact-topic = トピック
commands-fact-updated = 更新
commands-fact-where = 場所

## A command: kind, payload, parameters

commands-example-text = テキスト
commands-kind-custom = カスタム
commands-kind-predefined = 定義済み
commands-must-be-at-least = { $value } 以上であること
commands-must-be-at-most = { $value } 以下であること
commands-must-be-from = { $min } から { $max } までであること
commands-must-be-greater = { $value } より大きいこと
commands-must-be-less = { $value } より小さいこと
commands-must-be-none-of = { $value } のいずれでもないこと
commands-must-be-one-of = { $value } のいずれかであること
commands-must-equal = { $value } に等しいこと
commands-must-not-be-from = { $min } から { $max } の範囲外であること
commands-must-not-equal = { $value } 以外であること
commands-parameter-always = 常に { $value }
commands-parameter-default = 指定しない場合は { $value }
commands-parameter-example = 例: { $option }
commands-parameters = パラメータ (* は必須)
commands-payload = ペイロード ({ $content_type })
commands-payload-bytes = テキストではないバイト列
commands-payload-template = ペイロード (テンプレート、{ $format } で送信)
commands-value-binary = base64 のバイト列
commands-value-boolean = true または false
commands-value-double = 数値
commands-value-integer = 32 ビットの整数
commands-value-long = 64 ビットの整数
commands-value-string = 文字列
commands-value-unsigned-long = 64 ビットの負でない整数

## Making a command

commands-create-ask-description = 説明:
commands-create-ask-name = 名前:
commands-create-ask-payload = ペイロード (1 行の JSON):
commands-create-bad-name = { $given } はコマンド名ではありません: 先頭は英字または数字にしてください
commands-create-leave = Enter だけ押すと [ ] 内の値を使います。Ctrl-C で終了します
commands-create-long-description = 説明は { $most } 文字以内です ({ $count } 文字あります)
commands-create-needs-description = 独自のコマンドには --description (1～256 文字) が必要です
commands-create-no-template = { $given } はテンプレートではありません。テンプレート: { $names }
commands-create-nothing = コマンドの内容が指定されておらず、質問できる端末もありません。何も実行していません
commands-create-nothing-hint = 次のいずれかを指定してください: { $options }
commands-create-number = 0 から 6 までの番号を選んでください
commands-create-parameter-form = パラメータは NAME:TYPE または NAME:TYPE=DEFAULT の形式です
commands-create-parameter-name = { $given } はパラメータ名ではありません: 英字、数字、および . $ _ - で 1～192 文字にしてください
commands-create-parameter-type = { $given } は型ではありません。型: { $names }
commands-create-parameter-value = { $given } は { $kind } ではありません。必要な値: { $wanted }
commands-create-title = コマンドの作成 ({ $place })
commands-create-which = 番号
commands-kept = { $name } は既存のまま残しました
commands-made = { $name } を作成しました
commands-next = 次の手順: { $command }
commands-plan-kept = 同じ動作のコマンドがすでにあるため、そのまま残します
commands-plan-title = コマンド

## Listing and picking

commands-hint-create = { $command } で作成できます
commands-hint-history = 実行は `fleetctl commands history` で一覧表示できます
commands-hint-list = コマンドは `fleetctl commands list` で一覧表示できます
commands-list-templates = `commands create --template` で作成できるテンプレート
commands-list-title = コマンド { $count } 個 ({ $place })
commands-list-unread = { $count } 個の説明を読み取れませんでした: { $cause }
commands-none = コマンドがありません ({ $place })
commands-none-open = コマンドを処理中のデバイスがありません ({ $place })
commands-pick-execution-prompt = 番号または実行 ID:
commands-pick-executions-title = 実行 ({ $place })、新しい順
commands-pick-prompt = 番号またはコマンド名:
commands-pick-title = コマンド ({ $place })、新しい順

## Deleting, deprecating, canceling

commands-cancel-what =
    実行 { $id } ({ $status }) をキャンセル ({ $place })
    発行先: { $topic }
    { $answer }
commands-delete-what = コマンド { $name } を削除 ({ $place })
commands-deleted = { $name } を削除しました
commands-deletion-pending = { $name } は PENDING_DELETION です: AWS が 12 時間以内に削除します。それまでも実行はできません
commands-deprecated = { $name } は DEPRECATED です: 実行中のものは続き、新しい実行は開始されません
commands-hint-show = コマンドは `fleetctl commands show` で確認できます
commands-hint-status = 実行は `fleetctl commands status` で確認できます
commands-restored = { $name } は ACTIVE です

## Running a command

commands-run-ask-timeout = 各デバイスの応答期限
commands-run-ask-value = { $name } の値
commands-run-ask-wait = 応答を待ちますか?
commands-run-canary = 最初に { $count } 台のデバイスで実行し、失敗が { $tolerated } 台以内なら残りを続けます
commands-run-canary-failed = 最初の { $devices } 台のデバイス: { $failed } 台が失敗。残りは実行しません
commands-run-canary-passed = 最初の { $devices } 台のデバイス: { $failed } 台が失敗。残りを続けます
commands-run-confirm = 実行しますか?
commands-run-devices = { $count } 台のデバイス
commands-run-ended = { $devices } 台中 { $started } 台のデバイスで { $command } を開始しました
commands-run-failures = 開始できなかったもの
commands-run-hint-targets = --thing THING または --group GROUP を指定してください
commands-run-left = 同じコマンドを { $option } を付けて実行すると、残りを処理します
commands-run-members = グループ { $group }: メンバー { $count } 台
commands-run-more = ... ほか { $count } 台
commands-run-no-percentage = { $given } は割合ではありません: 0 より大きく 100 以下にしてください
commands-run-offline =
    期限切れのデバイスは、オフラインか未サブスクライブだった可能性があります:
    デバイス側の動作は { $command } で確認できます
commands-run-parameter-form = パラメータは NAME=VALUE の形式です
commands-run-started = { $thing }: { $execution } を開始
commands-run-stopped = 停止: { $devices } 台中 { $started } 台のデバイスで { $command } を開始しました
commands-run-targets = どのデバイスで実行しますか?
commands-run-targets-group = グループのメンバー
commands-run-targets-number = 1 または 2 を選んでください
commands-run-targets-things = 名前で選ぶデバイス
commands-run-targets-which = 番号
commands-run-timeout = デバイスの応答期限は 1s～12h です ({ $given } は指定できません)
commands-run-title = コマンドの実行
commands-run-took = 所要時間 { $time }、呼び出し { $calls } 回、run ID { $run }
commands-run-twice = パラメータ { $given } が 2 回指定されています

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = READY でも SKIP でもありません。何も実行していません
commands-ready-listen = または、自分がデバイス役になり、`commands guide` のとおりに応答します:
commands-ready-play = 仮想デバイスに応答させます:
commands-ready-question = デバイスが受信中なら READY、受信していなくても実行するなら SKIP と入力:
commands-ready-serve = 専用の端末でローカル AWS を提供します:
commands-ready-title = 最初のコマンドの前に: デバイスは受信していますか?
commands-ready-why = 受信しているデバイスがないと、コマンドは失われます。2 つ目の端末を開いてデバイスを起動し、この端末に戻ってください。

## Executions

commands-bytes = { $count } バイト
commands-history-all = 実行 { $count } 件
commands-history-ask-since = 開始時刻 (例: 2026-03-07、2026-03-07T12:00、2h、30d)
commands-history-ask-status = 状態 (* はすべて)
commands-history-ask-thing = モノ (* はすべて)
commands-history-ask-until = 終了時刻 (* は現在)
commands-history-many = 実行 { $shown } 件、ほかに 2,000 件超
commands-history-next = Enter で次のページ、q で終了:
commands-history-no-time = { $given } は時刻ではありません: 2026-03-07、2026-03-07T12:00、2h、30d のように指定してください
commands-history-none = 実行がありません ({ $place })
commands-history-some = 実行 { $count } 件中 { $shown } 件 (--all ですべて表示)
commands-status-canceled = { $status } (オペレーターがキャンセル)
commands-status-late = デバイスはまだ応答できます。AWS はそれを受け付けます
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## The guide to the device's side

commands-ask-command = コマンド
commands-ask-thing = モノ
commands-guide-again-title = 再び端末 2
commands-guide-answers = SUCCEEDED、FAILED、REJECTED、TIMED_OUT で実行は終わります。その前に IN_PROGRESS を何度でも送れます。応答には結果を付けることができます: { $result }。s は文字列、b は true または false、bin は base64 のバイト列です。期限が過ぎると実行は TIMED_OUT になりますが、遅れた応答も受け付けられます。
commands-guide-answers-title = デバイスが返せる応答
commands-guide-begun = 時間がかかる場合は、開始したことを応答
commands-guide-console = AWS コンソールの場合: AWS IoT、テスト、MQTT テストクライアントを開きます。上のトピックをサブスクライブし、コマンドを実行し、実行 ID を使って応答用のトピックに応答を発行します。
commands-guide-create = まだない場合はコマンドを作成
commands-guide-device-title = 端末 2: デバイス
commands-guide-done = 完了したことを応答
commands-guide-enroll = デバイスのキーと証明書、および自分のトピックの使用を許可するポリシーを作成し、モノにアタッチ
commands-guide-failed = または失敗を応答。statusReason は、大文字の英字、数字、_、- からなるコードを持つオブジェクト
commands-guide-message = メッセージが届きます。実行 ID はトピックに含まれています
commands-guide-operator-title = 端末 1: オペレーター
commands-guide-others = { $command } を使うと、自動で応答する数千台のデバイスを動かせます。`devices enroll` が書き込むファイルは、どの MQTT クライアントでも使えます。
commands-guide-others-title = デバイス役を担うほかの方法
commands-guide-result-title = 端末 1: 結果
commands-guide-run = デバイスで実行。実行 ID が出力されます
commands-guide-serve = ローカル AWS を提供し、MQTT ポートを開く。専用の端末で動かしたままにします
commands-guide-status = 実行を確認
commands-guide-subscribe = デバイスの証明書で、デバイスのコマンドをサブスクライブ
commands-guide-terminal = 1 つ目と同じ AWS 認証情報と同じリージョンで、2 つ目の端末を開く
commands-guide-wait = サブスクライブしたと表示されるまで待ち、動かしたままにする
commands-guide-why = コマンドは、今受信しているデバイスへのメッセージです。受信しているデバイスがなければ、永続セッションがない限りメッセージは失われ、実行はタイムアウトします。そのため、まず 2 つ目の端末でデバイスがサブスクライブし、その後でコマンドを実行します。
commands-guide-why-title = 順序が重要な理由

## Topics

commands-topics-accepted = accepted: AWS が応答を受け付けた
commands-topics-execution = `commands run` が出力する ID。サブスクライブでは任意の ID を表す + を使い、デバイスはメッセージのトピックから ID を読み取る
commands-topics-format = ペイロードの形式。どちらでもない場合は省略
commands-topics-rejected = rejected: AWS が応答を受け付けなかった
commands-topics-request = request: デバイスへの指示
commands-topics-response = response: デバイスの応答。次のいずれかに発行
commands-topics-subscribe = デバイスは自分のすべてのコマンドをサブスクライブする
commands-topics-thing = レジストリでのモノの名前。things の代わりに clients を使う場合は、モノではないデバイスの MQTT クライアント ID

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    3 つの質問で考えます。今すぐ行う必要がありますか? それならコマンドです。開いたままのドアのロック、ホーンで車を探す、診断のための値の読み取りなどです。デバイスが次にオンラインになったときでもかまいませんか? それならシャドウの desired です。目標温度、報告間隔、設定などです。ファイルや段階、記録を伴う、多数のデバイスでの作業ですか? それならジョブです。ファームウェア、証明書、新しい構成などです。

    この 3 つは組み合わせて使います。ジョブでインストールし、シャドウで設定し、コマンドで介入します。車両でジョブを始める前に、駐車中かどうかをコマンドで確認できます。コマンドが何度も失敗するときは、デバイスの最後の状態をシャドウで確認できます。

    コマンドとして送るものは、二度送っても安全にしてください。応答が届かなくても、デバイスは実行を終えている可能性があるためです。

commands-learn-choice-title = コマンド、シャドウ、ジョブのどれを使うか

commands-learn-comparison =
    今、受信しているデバイスにメッセージを送りました。AWS IoT には、デバイスに何かをさせる方法がほかに 2 つあります。

                コマンド            シャドウ            ジョブ
      目的      すぐに実行          あるべき状態        フリートでの作業
      時間      数秒                オンライン時        数分～数時間
      不在時    失われ、期限切れ    後で同期            キューで待機
      応答      ステータスと結果    報告された状態      ステータスと詳細
      対象      デバイス 1 台ずつ   デバイス 1 台ずつ   モノとグループ

    永続 MQTT セッションを持つデバイスは例外です。不在の間に送られたものは、デフォルトで 1 時間、ただし実行のタイムアウトまで、デバイスを待ちます。

    グループでのコマンドの実行は fleetctl が行います。AWS が許すペースで、メンバーごとに 1 つの実行を開始します。

commands-learn-comparison-title = コマンド、シャドウ、ジョブの比較

commands-learn-console =
    同じことを AWS コンソールでも確認できます。AWS IoT、管理、リモートアクション、コマンドに、コマンドとその実行が表示されます。AWS IoT、テスト、MQTT テストクライアントでは、プログラムなしでデバイス役になれます。デバイスの request トピックをサブスクライブし、コマンドを実行し、response トピックに応答を発行します。

    コマンドを実行する前に、4 つのことを確認してください。デバイスが接続していること。request トピックをサブスクライブしていること。ポリシーで response トピックへの発行が許可されていること。コンソール、デバイス、この端末が同じアカウントとリージョンにあること。最も多い間違いは、コマンドの送信後にサブスクライブすることです。メッセージはすでに失われており、実行は TIMED_OUT で終わります。

    ローカル AWS にはコンソールがありません。`fleetctl mqtt sub` と `mqtt pub` がテストクライアントの代わりになります。

commands-learn-console-title = AWS コンソールと、コマンドの前に確認すること

commands-learn-lifecycle =
    実行は、6 つの状態のいずれかです。

      CREATED      AWS がメッセージを送信した。ここから期限を数える
      IN_PROGRESS  デバイスが開始した。何度でも報告できる
      SUCCEEDED    デバイスが完了した
      FAILED       デバイスが試みて失敗し、理由を示した
      REJECTED     デバイスが拒否した (走行中など)
      TIMED_OUT    時間内に応答がなかった

    CREATED 以外のステータスはデバイス自身の報告ですが、例外が 1 つあります。時間内に応答がない場合、AWS が理由 $NO_RESPONSE_FROM_DEVICE で TIMED_OUT を設定します。これは最終状態ではなく、遅れた応答で置き換わります。デバイスが報告した SUCCEEDED、FAILED、REJECTED、TIMED_OUT は変わりません。

    AWS のコマンドにキャンセルはありません。`commands cancel` はデバイスの代わりに REJECTED を応答しますが、デバイスはそれを知りません。AWS は実行を約 6 か月保持します。

commands-learn-lifecycle-title = 実行のライフサイクル

commands-learn-payloads =
    静的ペイロードは、書いたとおりのバイト列で送られます。動作ごとに 1 つのコマンドで、間違えようがありません。動的ペイロードは、temperature などのプレースホルダーを持つテンプレートです。実行のたびに値を指定し、AWS がパラメータの型と条件に照らして検査し、合わない値があればメッセージを送る前に実行を拒否します。

    停止など常に同じものには静的ペイロードを使います。値だけが異なるものには、値ごとにコマンドを作るのではなく動的ペイロードを使います。デフォルト値のあるパラメータは省略できます。

    どちらも、コマンドの作成後は変更できません。別の名前で新しいコマンドを作成し、古いコマンドを非推奨にして実行されないようにしてください。ペイロードの上限は AWS では 32 KB、fleetctl では 10 KB です。

commands-learn-payloads-title = 静的ペイロードと動的ペイロード

commands-learn-practice =
    コマンドには、対象ではなく動作を表す名前を付けます。fleet-us-1 ではなく vehicle-lock です。ペイロードは編集できないため、変えるときは名前にバージョンを入れてください。

    タイムアウトは、デバイスの動作と接続方法に合わせて選びます。ドアなら数秒、スリープするデバイスなら数分です。指定しない場合、AWS では 10 秒だけですが、fleetctl では 60 秒です。

    デバイスには、プログラムで処理できる理由コードとともに FAILED を応答させ、同じコマンドが 2 回届いても問題ないようにします。まず --canary で少数のデバイスを試してください。結果を監視してください。トピック $aws/events/commandExecution/# のルールを使うと、FAILED や TIMED_OUT が多いときにアラームを出せます。オペレーターには、必要なコマンドの実行だけを許可してください。iot:StartCommandExecution では、コマンドとモノの両方を指定できます。

commands-learn-practice-title = コマンドのベストプラクティス

commands-learn-templates =
    コマンドは、AWS が保持するテンプレートです。名前、説明、デバイスが受け取るペイロードからなります。作成しても何も送信されません。実行するたびに、1 台のデバイスでの、独自のステータスを持つ実行ができます。そのため、送る内容を一度だけ書いて検査でき、変更できる人と実行だけできる人を分けられます。

    ジョブドキュメントと似ていますが、ジョブには最初からターゲットがあり、デバイスは準備ができたときに取得します。シャドウには指示がありません。デバイスのあるべき状態を示し、方法はデバイスが決めます。コマンドは、今行うべきことのためのものです。

    AWS では、実行とデバイスのメッセージに料金がかかります。不要になったコマンドは、まず非推奨にし、次に削除します。

commands-learn-templates-title = コマンドとは

commands-learn-topics =
    デバイスは、1 つのサブスクリプションで自分のすべてのコマンドを受け取れます。実行 ID には +、形式には # を使います。メッセージの内容はペイロードだけです。ID はトピックにしか含まれないため、応答するにはトピックから読み取る必要があります。

      request            AWS からデバイスへ: 何をするか
      response           デバイスから AWS へ: 結果
      response/accepted  AWS からデバイスへ: 応答を受け付けた
      response/rejected  AWS からデバイスへ: 受け付けなかった、その理由

    デバイスの IoT ポリシーでは、request に対する iot:Subscribe と iot:Receive、response に対する iot:Publish を許可する必要があります。fleetctl が登録済みデバイスに付与するポリシーは、そのデバイスのトピックだけを対象とするため、別のデバイスの代わりに応答することはできません。形式は json または cbor で、それ以外では省略します。

commands-learn-topics-title = コマンドの MQTT トピック
