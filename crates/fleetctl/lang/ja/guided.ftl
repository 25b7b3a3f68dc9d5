# The guided mode: `fleetctl` alone on a terminal, with its menus.

## Opening

guided-title = fleetctl: AWS IoT フリートのプロビジョニングからクリーンアップまで
guided-leaving = どの質問も Ctrl-C または q で安全に終了できます。Enter だけ押すと [ ] 内の値を使います。
guided-language = 言語
guided-place = 場所
guided-place-aws = AWS (このマシンの認証情報とリージョンを使用)
guided-place-local = fleetctl 内のローカル AWS (アカウント不要、ネットワーク不要、無料)

## Menus

guided-back = 戻る
guided-choose = 番号 (q で終了):
guided-choose-number = 1 から { $last } までの番号を選んでください
guided-debug = デバッグモードをオン: AWS への呼び出しをすべて表示
guided-debug-off = デバッグモードをオフ
guided-leave = 終了
guided-main = 何をしますか?

## The main menu. Those that open a menu are its title as well.

guided-cleanup = クリーンアップ: ワークショップで作成したものを削除
guided-commands = コマンド: デバイスにすぐに指示を送る
guided-doctor = 準備が整っているか確認
guided-devices = デバイス: 接続の準備、仮想デバイスの実行
guided-groups = 動的グループ
guided-jobs = ジョブの確認
guided-jobs-create = ジョブの作成
guided-jobs-simulate = ジョブのデバイスをシミュレート
guided-learn = ワークショップをコースとして学ぶ
guided-local = ローカル AWS
guided-packages = ソフトウェアパッケージ
guided-provision = フリートのプロビジョニング

## Jobs

guided-jobs-cancel = ジョブのキャンセル
guided-jobs-delete = ジョブの削除
guided-jobs-document = ジョブドキュメントの表示
guided-jobs-execution = デバイス 1 台での実行の詳細
guided-jobs-executions = ジョブ実行の一覧
guided-jobs-list = すべてのジョブの一覧
guided-jobs-report = ジョブのレポートページを作成
guided-jobs-show = ジョブの詳細
guided-jobs-stats = ジョブの統計
guided-jobs-watch = ジョブの監視

## Packages

guided-packages-add-version = バージョンの追加
guided-packages-config-disable = パッケージ設定をオフにする
guided-packages-config-enable = パッケージ設定をオンにする
guided-packages-config-status = パッケージ設定の表示
guided-packages-create = パッケージの作成
guided-packages-delete = パッケージの削除
guided-packages-delete-version = バージョンの削除
guided-packages-device = デバイス上のバージョンの表示
guided-packages-list = パッケージの一覧
guided-packages-revert = 多数のデバイスのバージョンを戻す
guided-packages-show = パッケージの詳細
guided-packages-show-version = バージョンの詳細

## Dynamic groups

guided-groups-create = 動的グループの作成
guided-groups-delete = 動的グループの削除
guided-groups-list = 動的グループの一覧
guided-groups-show = 動的グループの詳細
guided-groups-test = クエリを試す

## Commands

guided-commands-cancel = デバイス上のコマンドのキャンセル
guided-commands-create = コマンドの作成
guided-commands-delete = コマンドの削除
guided-commands-deprecate = コマンドを実行できないようにする
guided-commands-guide = デバイス側の動作の説明
guided-commands-history = 実行の履歴
guided-commands-list = コマンドの一覧
guided-commands-restore = 非推奨のコマンドを再び実行できるようにする
guided-commands-run = デバイスでコマンドを実行
guided-commands-show = コマンドの詳細
guided-commands-status = 実行のステータス
guided-commands-topics = デバイスの MQTT トピック

## Devices

guided-devices-enroll = モノを登録して接続できるようにする
guided-devices-list = 登録済みのモノの一覧
guided-devices-publish = MQTT でメッセージを発行
guided-devices-revoke = 登録の取り消し
guided-devices-run = 仮想デバイスの実行
guided-devices-subscribe = MQTT でトピックをサブスクライブ

## The local AWS

guided-local-clock = 時計を進める
guided-local-reset = すべて消去
guided-local-serve = ほかのツールに提供 (Ctrl-C まで)
guided-local-status = 内容を表示
